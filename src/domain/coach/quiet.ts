import type { Rule } from '../../content/schema-coach';
import type { Matcher, Quieting } from './compiling';
import { fitsAt, type Walk } from './match';
import type { Present } from './present';
import type { ReadText } from './text';

/** What keeps a rule quiet stands in the same sentence, and at most so many words away. */
const farthest = 40;

/** Tells where rules are kept quiet; it must be asked in the order of the text, and looks at each place once. */
export class Quiet {
  /** For each that keeps a rule quiet: the place behind the last where it was looked for. */
  private readonly lookedTo: Int32Array;
  /** For each: behind the last place where it stands. */
  private readonly stood: Int32Array;

  constructor(
    private readonly matcher: Pick<Matcher, 'unless' | 'quieting'>,
    private readonly read: ReadText,
    private readonly walk: Walk,
    private readonly present: Present,
  ) {
    this.lookedTo = new Int32Array(matcher.quieting);
    this.stood = new Int32Array(matcher.quieting);
  }

  /** Whether something else in the sentence of this token, which is present, keeps the rule quiet. */
  isKept(rule: Rule, at: number): boolean {
    const patterns = this.matcher.unless.get(rule);
    if (!patterns) return false;
    const { sentences } = this.read;
    const sentence = sentences[at + 1];
    let from = at;
    while (at - from < farthest && sentences[from] === sentence) from -= 1;
    let to = at + 1;
    while (to <= at + farthest && sentences[to + 1] === sentence) to += 1;
    return patterns.some((each) => this.present.hasAll(each.needs, 0) && this.isBetween(each, from, to));
  }

  /** Whether it stands somewhere from one token to another, the end exclusive. */
  private isBetween({ nth, steps, anchor }: Quieting, from: number, to: number): boolean {
    const { lookedTo, stood, read, walk } = this;
    if ((stood[nth] as number) > from) return true;
    const set = steps[anchor]?.members ?? 0;
    for (let at = Math.max(from, lookedTo[nth] as number); at < to; at += 1) {
      if (!fitsAt(read, at, set) || !walk.around(steps, anchor, at)) continue;
      stood[nth] = lookedTo[nth] = at + 1;
      return true;
    }
    lookedTo[nth] = Math.max(to, lookedTo[nth] as number);
    return false;
  }
}

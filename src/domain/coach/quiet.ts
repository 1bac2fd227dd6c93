import type { Compiled } from './compiling';
import { fitsAt, type Walk } from './match';
import type { Present } from './present';
import type { ReadText } from './text';

/** What keeps a rule quiet stands in the same sentence, and at most so many words away. */
const farthest = 40;

/** What is known of one thing that keeps a rule quiet: the place it was looked for up to, and the one behind its last. */
interface Looked {
  to: number;
  stood: number;
}

/** Tells where rules are kept quiet; it must be asked in the order of the text, and looks at each place once. */
export class Quiet {
  private readonly looked = new Map<Compiled, Looked>();

  constructor(
    private readonly read: ReadText,
    private readonly walk: Walk,
    private readonly present: Present,
  ) {}

  /** Whether one of these stands in the sentence of this token, which is present, and not too far from it. */
  isKept(unless: readonly Compiled[], at: number): boolean {
    for (const each of unless) if (this.present.has(each.need) && this.isNear(each, at)) return true;
    return false;
  }

  private isNear(pattern: Compiled, at: number): boolean {
    const { sentences } = this.read;
    const sentence = sentences[at + 1];
    let from = at;
    while (at - from < farthest && sentences[from] === sentence) from -= 1;
    let to = at + 1;
    while (to <= at + farthest && sentences[to + 1] === sentence) to += 1;
    return this.isBetween(pattern, from, to);
  }

  /** Whether it stands somewhere from one token to another, the end exclusive. */
  private isBetween(pattern: Compiled, from: number, to: number): boolean {
    let known = this.looked.get(pattern);
    if (!known) this.looked.set(pattern, (known = { to: 0, stood: 0 }));
    if (known.stood > from) return true;
    for (let at = Math.max(from, known.to); at < to; at += 1) {
      if (!fitsAt(this.read, at, pattern.anchors) || !this.walk.around(pattern, at)) continue;
      known.stood = known.to = at + 1;
      return true;
    }
    known.to = Math.max(to, known.to);
    return false;
  }
}

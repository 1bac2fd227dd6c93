import type { CoachKind, Rule, RuleMatcher } from '../../content/schema-coach';
import type { Compiled, Matcher } from './compiling';
import { fitsAt, Walk, type Match } from './match';
import type { Needed } from './needing';
import { stands } from './scope';
import { readText, wordsOf, type ReadText, type Words } from './text';
import type { Members } from './vocabulary';

/** Words a rule has found. Offsets are UTF-16 units into the text. */
export interface Found {
  readonly rule: string;
  readonly kind: CoachKind;
  readonly priority: number;
  readonly start: number;
  readonly end: number;
  /** What stood in the braces, for a rewriting. */
  readonly own?: { readonly start: number; readonly end: number };
}

/** A text's words and marks, with the numbers this matcher's patterns know them by. */
export const readFor = ({ vocabulary, fillers, openers }: Matcher, text: string | Words): ReadText =>
  readText(typeof text === 'string' ? wordsOf(text) : text, vocabulary, fillers, openers);

/** Everything the rules find in a text, in the order of its start. Which rules count here is `counts`. */
export function find(
  matcher: Matcher,
  read: ReadText,
  counts: (rule: RuleMatcher) => boolean = () => true,
): readonly Found[] {
  const { ids, starts } = read;
  const walk = new Walk(read);
  const present = new Present(matcher.needed, read);
  const found: Found[] = [];
  const tryAll = (list: readonly Compiled[] | undefined, at: number): void => {
    if (!list) return;
    for (const compiled of list) {
      const { rule, before, behind } = compiled;
      if (!present.hasAll(compiled.needs)) continue;
      if (before && isMissing(read, at - 1, before)) continue;
      if (behind && isMissing(read, at + 1, behind)) continue;
      const match = walk.around(compiled.steps, compiled.anchor, at);
      if (!match || !counts(rule.matcher) || !stands(rule.matcher, read, match)) continue;
      if (!isKeptQuiet(matcher, rule, walk, read, at)) found.push(foundBy(rule, read, match));
    }
  };
  for (let at = 0; at < ids.length; at += 1) {
    present.goTo(at);
    const id = ids[at] ?? 0;
    const start = starts[at] ?? 0;
    if (id !== 0) tryAll(matcher.byId.get(id), at);
    if (start !== 0) tryAll(matcher.byId.get(start), at);
  }
  return withoutDoubles(found);
}

/** What the sentence has that is being read. */
class Present {
  private readonly seenIn: Int32Array;
  private sentence = 0;
  private end = 0;

  constructor(
    private readonly needed: Needed,
    private readonly read: ReadText,
  ) {
    this.seenIn = new Int32Array(needed.count);
  }

  /** Takes in the sentence that begins at this token, if one does. */
  goTo(at: number): void {
    if (at < this.end) return;
    const { tokens, ids, starts } = this.read;
    const here = tokens[at]?.sentence;
    this.sentence += 1;
    for (this.end = at; tokens[this.end]?.sentence === here; this.end += 1) {
      this.see(ids[this.end] as number);
      this.see(starts[this.end] as number);
    }
  }

  private see(id: number): void {
    const numbers = this.needed.byWord[id];
    if (numbers) for (const number of numbers) this.seenIn[number] = this.sentence;
  }

  hasAll(needs: readonly number[]): boolean {
    for (const need of needs) if (this.seenIn[need] !== this.sentence) return false;
    return true;
  }
}

/** Whether a word that must stand here does not, nor a small word that may be passed over. */
const isMissing = (read: ReadText, at: number, members: Members): boolean =>
  read.fillers[at] !== 1 && !fitsAt(read, at, members);

/** What keeps a rule quiet stands in the same sentence, and at most so many words away. */
const farthest = 40;

/** Whether something else in the sentence of this token keeps the rule quiet. */
function isKeptQuiet({ unless }: Matcher, rule: Rule, walk: Walk, read: ReadText, at: number): boolean {
  const patterns = unless.get(rule);
  if (!patterns) return false;
  const { tokens } = read;
  const sentence = tokens[at]?.sentence;
  let from = at;
  while (at - from < farthest && tokens[from - 1]?.sentence === sentence) from -= 1;
  for (let each = from; each <= at + farthest && tokens[each]?.sentence === sentence; each += 1) {
    for (const { steps, anchor, members } of patterns)
      if (fitsAt(read, each, members) && walk.around(steps, anchor, each)) return true;
  }
  return false;
}

function foundBy({ id, matcher: { kind, priority } }: Rule, { tokens }: ReadText, match: Match): Found {
  const start = tokens[match.spanFrom]?.start ?? 0;
  const end = tokens[match.spanTo - 1]?.end ?? start;
  const hasOwn = match.ownFrom >= 0 && match.ownTo > match.ownFrom;
  const own = hasOwn && { start: tokens[match.ownFrom]?.start ?? 0, end: tokens[match.ownTo - 1]?.end ?? 0 };
  return { rule: id, kind, priority, start, end, ...(own && { own }) };
}

/** Of two findings of one kind on the same words the weightier stays. */
function withoutDoubles(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  const ordered = [...found].sort(
    (a, b) => a.start - b.start || b.priority - a.priority || b.end - a.end || (a.rule < b.rule ? -1 : 1),
  );
  /** The last kept of each kind: only it can lie under the next one. */
  const last = new Map<CoachKind, number>();
  for (const each of ordered) {
    const at = last.get(each.kind) ?? -1;
    const other = kept[at];
    if (other && other.end > each.start) {
      if (each.priority > other.priority) kept[at] = each;
      continue;
    }
    last.set(each.kind, kept.length);
    kept.push(each);
  }
  return kept.sort((a, b) => a.start - b.start);
}

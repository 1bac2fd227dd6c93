import type { CoachKind, Rule, RuleMatcher } from '../../content/schema-coach';
import { lookup, lookupEach, type Compiled, type Matcher } from './compiling';
import { Walk, type Match } from './match';
import { narrowed } from './narrowing';
import { putInOrder } from './order';
import { Present } from './present';
import { Quiet } from './quiet';
import { stands } from './scope';
import { readText, spanOf, wordsOf, type ReadText, type Words } from './text';

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

/** A text's words and marks, with the numbers this matcher's patterns know them by: good until it reads another. */
export const readFor = ({ vocabulary, table, paper }: Matcher, text: string | Words): ReadText =>
  readText(typeof text === 'string' ? wordsOf(text) : text, vocabulary, table, paper);

/** Everything the rules find in a text, in the order of its start. Which rules count here is `counts`. */
export function find(
  { program, from, lookups, patterns, table, seenIn }: Matcher,
  read: ReadText,
  counts: (rule: RuleMatcher) => boolean = () => true,
): readonly Found[] {
  const { numbers, edgeRows, sets } = read;
  const { count } = read.words;
  const walk = new Walk(program, read);
  const present = new Present(table.has, seenIn, read);
  const quiet = new Quiet(read, walk, present);
  const found: Found[] = [];
  const shown = new Map<Found, Found>();
  for (let at = 0; at < count; at += 1) {
    if (at === present.end) present.takeIn();
    const number = numbers[at] as number;
    const rowBefore = edgeRows[at] as number;
    const rowBehind = edgeRows[at + 2] as number;
    const to = from[number + 1] as number;
    for (let each = from[number] as number; each < to; each += lookupEach) {
      const before = lookups[each + lookup.before] as number;
      const behind = lookups[each + lookup.behind] as number;
      if (
        (Number(seenIn[lookups[each + lookup.need] as number] === present.sentence) &
          ((sets[rowBefore + (before >> 5)] as number) >> before) &
          ((sets[rowBehind + (behind >> 5)] as number) >> behind)) ===
        0
      )
        continue;
      const pattern = patterns[lookups[each + lookup.pattern] as number] as Compiled;
      const match = walk.around(pattern, at);
      const { rule } = pattern;
      if (!match || !counts(rule.matcher) || !stands(rule.matcher, read, match)) continue;
      const one = foundBy(rule, read.words, match);
      if (!one.own) {
        const less = narrowed(one, read.words, match.spanFrom, match.spanTo);
        if (less !== one) shown.set(one, less);
      }
      // The match is good until here: another is looked for on the same paper.
      if (pattern.unless.length === 0 || !quiet.isKept(pattern.unless, at)) found.push(one);
    }
  }
  const kept = withoutDoubles(found);
  return shown.size === 0
    ? kept
    : putInOrder(
        kept.map((each) => shown.get(each) ?? each),
        startsAfter,
      );
}

function foundBy({ id, matcher: { kind, priority } }: Rule, words: Words, match: Match): Found {
  const { start, end } = spanOf(words, match.spanFrom, match.spanTo);
  const found = { rule: id, kind, priority, start, end };
  if (match.ownFrom < 0 || match.ownTo <= match.ownFrom) return found;
  return { ...found, own: spanOf(words, match.ownFrom, match.ownTo) };
}

/** In the order of their start, and of those the weightiest first. */
function isAfter(one: Found, other: Found): boolean {
  const by = one.start - other.start || other.priority - one.priority || other.end - one.end;
  return by > 0 || (by === 0 && one.rule > other.rule);
}

const startsAfter = (one: Found, other: Found): boolean => one.start > other.start;

/** Of two findings of one kind on the same words the weightier stays. */
function withoutDoubles(found: Found[]): Found[] {
  const kept: Found[] = [];
  /** The last kept of each kind: only it can lie under the next one. */
  const last = new Map<CoachKind, number>();
  for (const each of putInOrder(found, isAfter)) {
    const at = last.get(each.kind) ?? -1;
    const other = kept[at];
    if (other && other.end > each.start) {
      if (each.priority > other.priority) kept[at] = each;
      continue;
    }
    last.set(each.kind, kept.length);
    kept.push(each);
  }
  return putInOrder(kept, startsAfter);
}

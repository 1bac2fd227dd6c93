import type { CoachKind, Rule, RuleMatcher } from '../../content/schema-coach';
import { lookupEach, type Compiled, type Matcher } from './compiling';
import { fitsEdge, Walk, type Match } from './match';
import { narrowed } from './narrowing';
import { mostNeeds } from './needing';
import { Present } from './present';
import { Quiet } from './quiet';
import { stands } from './scope';
import { readText, wordsOf, type ReadText, type Words } from './text';
import type { Token } from './tokens';

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
export const readFor = ({ vocabulary, table }: Matcher, text: string | Words): ReadText =>
  readText(typeof text === 'string' ? wordsOf(text) : text, vocabulary, table);

/** Everything the rules find in a text, in the order of its start. Which rules count here is `counts`. */
export function find(
  matcher: Matcher,
  read: ReadText,
  counts: (rule: RuleMatcher) => boolean = () => true,
): readonly Found[] {
  const { numbers } = read;
  const { from, lookups, patterns } = matcher;
  const walk = new Walk(matcher.program, read);
  const present = new Present(matcher, read);
  const quiet = new Quiet(matcher.unless, read, walk, present);
  const found: Found[] = [];
  const shown = new Map<Found, Found>();
  for (let at = 0; at < numbers.length; at += 1) {
    present.goTo(at);
    const number = numbers[at] as number;
    const to = from[number + 1] as number;
    for (let each = from[number] as number; each < to; each += lookupEach) {
      if (!present.hasAll(lookups, each)) continue;
      if (!fitsEdge(read, at - 1, lookups[each + mostNeeds] as number)) continue;
      if (!fitsEdge(read, at + 1, lookups[each + mostNeeds + 1] as number)) continue;
      const pattern = patterns[lookups[each + mostNeeds + 2] as number] as Compiled;
      const { rule } = pattern;
      const match = walk.around(pattern, at);
      if (!match || !counts(rule.matcher) || !stands(rule.matcher, read, match)) continue;
      const one = foundBy(rule, read, match);
      const under = narrowed(one.kind, read.tokens, { from: match.spanFrom, to: match.spanTo });
      if (under.from !== match.spanFrom && !one.own)
        shown.set(one, { ...one, ...offsets(read.tokens, under.from, under.to) });
      // The match is good until here: another is looked for on the same paper.
      if (!quiet.isKept(rule, at)) found.push(one);
    }
  }
  return withoutDoubles(found)
    .map((each) => shown.get(each) ?? each)
    .sort((a, b) => a.start - b.start);
}

/** Where these tokens stand in the text. */
function offsets(tokens: readonly Token[], from: number, to: number): Pick<Found, 'start' | 'end'> {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}

function foundBy({ id, matcher: { kind, priority } }: Rule, { tokens }: ReadText, match: Match): Found {
  const found = { rule: id, kind, priority, ...offsets(tokens, match.spanFrom, match.spanTo) };
  if (match.ownFrom < 0 || match.ownTo <= match.ownFrom) return found;
  return { ...found, own: offsets(tokens, match.ownFrom, match.ownTo) };
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

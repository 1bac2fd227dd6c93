import type { CoachKind } from '../../content/schema-coach';
import { isFlag } from './kinds';
import { judging, numbered, strongest, weighedIn, type Feature, type Likeness } from './likeness';
import type { Found } from './matcher';
import { narrowed } from './narrowing';
import type { Words } from './text';
import type { Token } from './tokens';

/** How sure it must be, as a logarithm of odds: 0.95 to ask anybody for another look, 0.8 to see help. */
const verySure = Math.log(0.95 / 0.05);
const sure = Math.log(0.8 / 0.2);

/** What an apology without terms is told by. */
const owning: ReadonlySet<CoachKind> = new Set(['owns-part', 'acknowledges-impact'] as const);

/** A stretch of text that is judged as a whole is at most so many sentences and words long. */
const mostSentences = 3;
const mostWords = 45;

/** What else is found in a text, beyond what rules have found. */
export type Resembles = (words: Words, rules: readonly Found[]) => readonly Found[];

/** Finds what texts resemble. */
export const resemblingTo =
  (likeness: Likeness): Resembles =>
  (words, rules) =>
    resembling(likeness, words, rules);

/** Where sentences that follow each other begin and end, a few at a time: tokens, the end exclusive. */
export function stretches(tokens: readonly Token[]): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  let from = 0;
  let sentences = 1;
  for (let at = 1; at <= tokens.length; at += 1) {
    const isNew = tokens[at]?.sentence !== tokens[at - 1]?.sentence;
    if (isNew) sentences += 1;
    if (at === tokens.length || (isNew && (sentences > mostSentences || at - from > mostWords))) {
      found.push([from, at]);
      from = at;
      sentences = 1;
    }
  }
  return found;
}

/** For each stretch of the text that is judged, a bit for each of these kinds that the rules have found there. */
function saidIn(
  spans: readonly Pick<Found, 'start' | 'end'>[],
  rules: readonly Found[],
  kinds: readonly CoachKind[],
): Int32Array {
  const said = new Int32Array(spans.length);
  for (const { kind, start, end } of rules) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    const nth = kinds.indexOf(kind);
    const bit = nth < 0 ? 0 : 1 << nth;
    for (; (spans[low]?.start ?? end) < end; low += 1) said[low] = (said[low] as number) | bit;
  }
  return said;
}

/** Whether what sounds like a sorry with terms holds an act that is plainly owned: a rule knows better than a likeness. */
function isOwnedThere({ kind, start, end }: Found, rules: readonly Found[]): boolean {
  if (kind !== 'conditional-apology') return false;
  return rules.some((each) => owning.has(each.kind) && each.start < end && start < each.end);
}

/**
 * What a text resembles, beyond what the rules have found in it: at the words that speak most for each.
 */
export function resembling(likeness: Likeness, words: Words, rules: readonly Found[]): readonly Found[] {
  const { tokens } = words;
  const { kinds } = likeness;
  const text = numbered(words, likeness.classOf);
  const judge = judging(likeness, text);
  const enough = kinds.map((kind) => (isFlag(kind) ? verySure : sure));
  const parts = stretches(tokens);
  const spans = parts.map(([from, to]) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
  const said = saidIn(spans, rules, kinds);
  const found: Found[] = [];
  parts.forEach(([from, to], nth) => {
    const odds = judge(from, to);
    let features: readonly Feature[] | undefined;
    for (let at = 0; at < kinds.length; at += 1) {
      if ((odds[at] as number) < (enough[at] as number) || ((said[nth] as number) & (1 << at)) !== 0)
        continue;
      features ??= weighedIn(likeness, text, from, to);
      const kind = kinds[at] as CoachKind;
      const most = strongest(likeness, features, at, from, to);
      const { from: first, to: last } = narrowed(kind, tokens, most);
      const start = tokens[first]?.start ?? 0;
      const one = { rule: `like-${kind}`, kind, priority: 10, start, end: tokens[last - 1]?.end ?? start };
      if (!isOwnedThere(one, rules)) found.push(one);
    }
  });
  return found;
}

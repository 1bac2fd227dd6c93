import type { CoachKind } from '../../content/schema-coach';
import { isConfessed } from './confessed';
import { isFlag } from './kinds';
import { judging, numbered, oddsOf, strongest, weighedIn, type Feature, type Likeness } from './likeness';
import type { Found } from './matcher';
import { narrowed } from './narrowing';
import { isAnyQuoted, spanOf, type Span, wordAt, type Words } from './text';
import type { Tokens } from './tokens';

/** How sure it must be, as a logarithm of odds: 0.95 to ask anybody for another look, 0.8 to see help. */
const verySure = Math.log(0.95 / 0.05);
const sure = Math.log(0.8 / 0.2);

/** What an apology without terms is told by. */
const owning: ReadonlySet<CoachKind> = new Set(['owns-part', 'acknowledges-impact'] as const);

/** A stretch of text that is judged as a whole is at most so many sentences and words long. */
const mostSentences = 3;
const mostWords = 45;

/** With one of these nothing ends that is said to its end: a beginning that was only tapped helps nobody yet. */
const unfinished = new Set('i will to that because when if and the a my is was am would'.split(' '));

/** What else is found in a text, beyond what rules have found. */
export type Resembles = (words: Words, rules: readonly Found[]) => readonly Found[];

/** Finds what texts resemble. */
export const resemblingTo =
  (likeness: Likeness): Resembles =>
  (words, rules) =>
    resembling(likeness, words, rules);

/** Where sentences that follow each other begin and end, a few at a time: tokens, the end exclusive. */
export function stretches({ count, sentences }: Tokens): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  let from = 0;
  let held = 1;
  for (let at = 1; at <= count; at += 1) {
    const isNew = sentences[at + 1] !== sentences[at];
    if (isNew) held += 1;
    if (at === count || (isNew && (held > mostSentences || at - from > mostWords))) {
      found.push([from, at]);
      from = at;
      held = 1;
    }
  }
  return found;
}

/** For each stretch of the text that is judged, a bit for each of these kinds that the rules have found there. */
function saidIn(
  spans: readonly Span[],
  rules: readonly Found[],
  bits: ReadonlyMap<CoachKind, number>,
): Int32Array {
  const said = new Int32Array(spans.length);
  let [nth, before] = [0, 0];
  for (const { kind, start, end } of rules) {
    // They stand in the order of the text, those of one book behind those of the other.
    if (start < before) nth = 0;
    before = start;
    while ((spans[nth]?.end ?? Infinity) <= start) nth += 1;
    for (let at = nth; (spans[at]?.start ?? end) < end; at += 1)
      said[at] = (said[at] as number) | (bits.get(kind) ?? 0);
  }
  return said;
}

/** Whether what sounds like a sorry with terms holds an act that is plainly owned: a rule knows better than a likeness. */
function isOwnedThere({ kind, start, end }: Found, owned: readonly Span[]): boolean {
  if (kind !== 'conditional-apology') return false;
  return owned.some((each) => each.start < end && start < each.end);
}

/**
 * What a text resembles, beyond what the rules have found in it: at the words that speak most for each.
 */
export function resembling(likeness: Likeness, words: Words, rules: readonly Found[]): readonly Found[] {
  const { kinds } = likeness;
  const text = numbered(words, likeness.classOf);
  const judge = judging(likeness, text);
  const enough = kinds.map((kind) => (isFlag(kind) ? verySure : sure));
  const parts = stretches(words);
  const spans = parts.map(([from, to]) => spanOf(words, from, to));
  const said = saidIn(spans, rules, new Map(kinds.map((kind, nth) => [kind, 1 << nth])));
  const owned = rules.filter(({ kind }) => owning.has(kind));
  const found: Found[] = [];
  parts.forEach(([from, to], nth) => {
    let features: readonly Feature[] | undefined;
    // What somebody else said, or the writer once did, speaks for nothing here.
    if (isAnyQuoted(words, from, to))
      features = weighedIn(likeness, text, from, to).filter(
        (each) => !isAnyQuoted(words, each.from, each.to),
      );
    const odds = features ? oddsOf(likeness, features) : judge(from, to);
    for (let at = 0; at < kinds.length; at += 1) {
      if ((odds[at] as number) < (enough[at] as number) || ((said[nth] as number) & (1 << at)) !== 0)
        continue;
      features ??= weighedIn(likeness, text, from, to);
      const kind = kinds[at] as CoachKind;
      const most = strongest(likeness, features, at, from, to);
      const like = { rule: `like-${kind}`, kind, priority: 10, ...spanOf(words, most.from, most.to) };
      const one = narrowed(like, words, most.from, most.to);
      if (isFlag(kind) && (isAnyQuoted(words, most.from, most.to) || isConfessed(words, most.from))) continue;
      if (!isFlag(kind) && most.to === to && unfinished.has(wordAt(words, to - 1))) continue;
      if (!isOwnedThere(one, owned)) found.push(one);
    }
  });
  return found;
}

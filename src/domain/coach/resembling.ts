import type { CoachKind } from '../../content/schema-coach';
import { isFlag } from './kinds';
import { featuresOf, judging, numbered, strongest, type Likeness } from './likeness';
import type { Found } from './matcher';
import type { Words } from './text';
import type { Token } from './tokens';

/** How sure it must be, from 0 to 1: very sure to ask anybody for another look, less so to see help. */
const sureOf = (kind: CoachKind): number => (isFlag(kind) ? 0.95 : 0.8);

/** A stretch of text that is judged as a whole is at most so many sentences and words long. */
const mostSentences = 3;
const mostWords = 45;

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

/**
 * What a text resembles, beyond what the rules have found in it: at the words that speak most for each.
 */
export function resembling(likeness: Likeness, words: Words, rules: readonly Found[]): readonly Found[] {
  const { tokens } = words;
  const text = numbered(words, likeness.classOf);
  const judge = judging(likeness, text);
  return stretches(tokens).flatMap(([from, to]) => {
    const likely = judge(from, to);
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const isSaid = (kind: CoachKind): boolean =>
      rules.some((rule) => rule.kind === kind && rule.start < end && rule.end > start);
    const kinds = [...likeness.kinds.keys()].filter(
      (at) =>
        (likely[at] ?? 0) >= sureOf(likeness.kinds[at] as CoachKind) &&
        !isSaid(likeness.kinds[at] as CoachKind),
    );
    if (kinds.length === 0) return [];
    const features = featuresOf(text, from, to);
    return kinds.map((at): Found => {
      const kind = likeness.kinds[at] as CoachKind;
      const most = strongest(likeness, features, at, from, to);
      const span = { start: tokens[most.from]?.start ?? start, end: tokens[most.to - 1]?.end ?? end };
      return { rule: `like-${kind}`, kind, priority: 10, ...span };
    });
  });
}

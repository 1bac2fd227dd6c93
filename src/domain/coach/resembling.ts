import { featuresOf, likelihoods, strongest, type Likeness } from './likeness';
import type { Found } from './matcher';
import type { Token } from './tokens';

/** How sure it must be, from 0 to 1, that a stretch has something helpful in it. */
const sure = 0.72;

/** A stretch of text that is judged as a whole is at most so many sentences and words long. */
const mostSentences = 3;
const mostWords = 45;

/** Sentences that follow each other, a few at a time. */
export function stretches(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  let from = 0;
  let sentences = 1;
  for (let at = 1; at <= tokens.length; at += 1) {
    const isNew = tokens[at]?.sentence !== tokens[at - 1]?.sentence;
    if (isNew) sentences += 1;
    if (at === tokens.length || (isNew && (sentences > mostSentences || at - from > mostWords))) {
      found.push(tokens.slice(from, at));
      from = at;
      sentences = 1;
    }
  }
  return found;
}

/**
 * The helpful things a text resembles, beyond what the rules have found in it: at the words that speak most for each.
 * Only those: a likeness is too little to ask anybody for another look.
 */
export function resembling(
  likeness: Likeness,
  tokens: readonly Token[],
  rules: readonly Found[],
): readonly Found[] {
  return stretches(tokens).flatMap((stretch) => inStretch(likeness, stretch, rules));
}

function inStretch(likeness: Likeness, tokens: readonly Token[], rules: readonly Found[]): readonly Found[] {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const likely = likelihoods(likeness, tokens);
  if (!likely.some((each) => each >= sure)) return [];
  const features = featuresOf(tokens, likeness.classOf);
  return likeness.kinds.flatMap((kind, at): readonly Found[] => {
    if ((likely[at] ?? 0) < sure) return [];
    if (rules.some((rule) => rule.kind === kind && rule.start < end && rule.end > start)) return [];
    const { from, to } = strongest(likeness, features, at, tokens.length);
    const words = { start: tokens[from]?.start ?? start, end: tokens[to - 1]?.end ?? end };
    return [{ rule: `like-${kind}`, kind, priority: 10, ...words }];
  });
}

import { isFlag } from './kinds';
import { featuresOf, likelihoods, strongest, type Likeness } from './likeness';
import type { Found } from './matcher';
import type { Token } from './tokens';

/** How sure it must be: that a stretch asks for another look at all, of the kind then, and of a strength. */
const sure = { any: 0.96, also: 0.55, strength: 0.62, besideRules: 0.6 };

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

/** What a text resembles, beyond what the rules have found in it: at the words that speak most for it. */
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
  const known = rules.filter((rule) => rule.start < end && rule.end > start);
  const features = featuresOf(tokens, likeness.classOf);
  const likely = likelihoods(likeness, features);
  const { kinds } = likeness;
  const any = likely[kinds.length] ?? 0;
  const hasFlag = known.some(({ kind }) => isFlag(kind));
  const flags = kinds.flatMap((kind, at) => (isFlag(kind) ? [{ at, is: likely[at] ?? 0 }] : []));
  const top = Math.max(...flags.map(({ is }) => is));
  const taken = kinds.flatMap((kind, at): readonly number[] => {
    const is = likely[at] ?? 0;
    if (known.some((rule) => rule.kind === kind)) return [];
    if (!isFlag(kind)) return is >= sure.strength ? [at] : [];
    if (hasFlag) return is >= sure.besideRules ? [at] : [];
    return any >= sure.any && (is >= sure.also || is === top) ? [at] : [];
  });
  return taken.map((at): Found => {
    const kind = kinds[at] ?? 'blame';
    const { from, to } = strongest(likeness, features, at, tokens.length);
    return {
      rule: `like-${kind}`,
      kind,
      priority: 10,
      start: tokens[from]?.start ?? start,
      end: tokens[to - 1]?.end ?? end,
    };
  });
}

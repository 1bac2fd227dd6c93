import type { CoachKind } from '../../content/schema-coach';
import type { Token } from './tokens';

/**
 * What sentences of a kind have in common: a weight for each kind on words and pairs of words, learned from sentences
 * written for it. A feature is known by a number made from its words; those it was not learned from have none.
 */
export interface Likeness {
  readonly kinds: readonly CoachKind[];
  /** What each kind begins with; the last is that of “asks for another look at all”. */
  readonly bias: readonly number[];
  /** The weights of a feature: kinds by their place, each followed by its weight. */
  readonly weights: ReadonlyMap<number, readonly number[]>;
  /** Words that stand for their class in pairs. */
  readonly classOf: ReadonlyMap<string, string>;
}

/** Features are numbered from 0 to this, exclusive; two may share a number, which costs a little accuracy. */
export const featureSpace = 2 ** 18;

/** FNV-1a over UTF-16 units, folded into the space. */
function numberOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash ^= feature.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 0) ^ (hash >>> 18)) & (featureSpace - 1);
}

/** A feature, and the tokens it is made of. */
export interface Feature {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/** Words, their classes, and pairs of either, of the tokens of one stretch of text; each feature once. */
export function featuresOf(
  tokens: readonly Token[],
  classOf: ReadonlyMap<string, string>,
): readonly Feature[] {
  const features: Feature[] = [];
  const seen = new Set<number>();
  const add = (name: string, from: number, to: number): void => {
    const id = numberOf(name);
    if (seen.has(id)) return;
    seen.add(id);
    features.push({ id, from, to });
  };
  let before = '^';
  let classBefore = '^';
  for (let at = 0; at <= tokens.length; at += 1) {
    const word = tokens[at]?.word ?? '$';
    const kind = classOf.get(word) ?? word;
    if (at < tokens.length) {
      add(word, at, at + 1);
      if (kind !== word) add(kind, at, at + 1);
    }
    const from = Math.max(0, at - 1);
    const to = Math.min(tokens.length, at + 1);
    add(`${before} ${word}`, from, to);
    if (kind !== word || classBefore !== before) add(`${classBefore} ${kind}`, from, to);
    before = word;
    classBefore = kind;
  }
  return features;
}

/** How sure it is of each kind, from 0 to 1; the last: of “asks for another look at all”. */
export function likelihoods({ bias, weights }: Likeness, features: readonly Feature[]): readonly number[] {
  const sums = [...bias];
  for (const { id } of features) {
    const found = weights.get(id);
    if (!found) continue;
    for (let at = 0; at < found.length; at += 2) {
      const kind = found[at] ?? 0;
      sums[kind] = (sums[kind] ?? 0) + (found[at + 1] ?? 0);
    }
  }
  return sums.map((sum) => 1 / (1 + Math.exp(-sum)));
}

/** The tokens that speak most for a kind: the stretch whose features weigh most together. */
export function strongest(
  { weights }: Likeness,
  features: readonly Feature[],
  kind: number,
  count: number,
): { readonly from: number; readonly to: number } {
  const weight = new Float64Array(count);
  for (const { id, from, to } of features) {
    const found = weights.get(id) ?? [];
    for (let at = 0; at < found.length; at += 2) {
      if (found[at] !== kind) continue;
      for (let token = from; token < to; token += 1)
        weight[token] = (weight[token] ?? 0) + (found[at + 1] ?? 0) / (to - from);
    }
  }
  let best = { from: 0, to: count, sum: -Infinity };
  let from = 0;
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    if (sum <= 0) {
      from = at;
      sum = 0;
    }
    sum += weight[at] ?? 0;
    if (sum > best.sum) best = { from, to: at + 1, sum };
  }
  return { from: best.from, to: best.to };
}

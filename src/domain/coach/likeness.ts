import type { CoachKind } from '../../content/schema-coach';
import type { Token } from './tokens';

/**
 * What sentences of a kind have in common: a weight for each kind on words and pairs of words, learned from sentences
 * written for it. A feature is known by a number made from its words; those it was not learned from have none.
 */
export interface Likeness {
  readonly kinds: readonly CoachKind[];
  /** What each kind begins with. */
  readonly bias: readonly number[];
  /** The weights of a feature: kinds by their place, each followed by its weight. */
  readonly weights: ReadonlyMap<number, readonly number[]>;
  /** Words that stand for their class in pairs. */
  readonly classOf: ReadonlyMap<string, string>;
}

/** Features are numbered from 0 to this, exclusive; two may share a number, which costs a little accuracy. */
export const featureSpace = 2 ** 18;

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash ^= word.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash;
}

/** One number of two words, in their order, within the space. */
function numberOf(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ second;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & (featureSpace - 1);
}

/** A feature, and the tokens it is made of. */
export interface Feature {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

const [startHash, endHash] = [hashOf('^'), hashOf('$')];

/** Says each word, its class, and pairs of either, of the tokens of one stretch of text; some more than once. */
function eachOf(
  tokens: readonly Token[],
  classOf: ReadonlyMap<string, string>,
  say: (id: number, from: number, to: number) => void,
): void {
  let before = startHash;
  let classBefore = startHash;
  for (let at = 0; at <= tokens.length; at += 1) {
    const word = tokens[at]?.word;
    const hash = word === undefined ? endHash : hashOf(word);
    const named = word === undefined ? undefined : classOf.get(word);
    const kind = named === undefined ? hash : hashOf(named);
    if (word !== undefined) {
      say(numberOf(0, hash), at, at + 1);
      if (kind !== hash) say(numberOf(0, kind), at, at + 1);
    }
    const from = Math.max(0, at - 1);
    const to = Math.min(tokens.length, at + 1);
    say(numberOf(before, hash), from, to);
    if (kind !== hash || classBefore !== before) say(numberOf(classBefore, kind), from, to);
    before = hash;
    classBefore = kind;
  }
}

/** The features of one stretch of text, each once. */
export function featuresOf(
  tokens: readonly Token[],
  classOf: ReadonlyMap<string, string>,
): readonly Feature[] {
  const features = new Map<number, Feature>();
  eachOf(tokens, classOf, (id, from, to) => {
    if (!features.has(id)) features.set(id, { id, from, to });
  });
  return [...features.values()];
}

/** How sure it is of each kind, from 0 to 1. Run over every stretch of a text, so it makes no features it does not know. */
export function likelihoods(
  { bias, weights, classOf }: Likeness,
  tokens: readonly Token[],
): readonly number[] {
  const sums = [...bias];
  const counted = new Set<number>();
  eachOf(tokens, classOf, (id) => {
    const found = weights.get(id);
    if (!found || counted.has(id)) return;
    counted.add(id);
    for (let at = 0; at < found.length; at += 2) {
      const kind = found[at] ?? 0;
      sums[kind] = (sums[kind] ?? 0) + (found[at + 1] ?? 0);
    }
  });
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

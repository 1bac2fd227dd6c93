import type { CoachKind } from '../../content/schema-coach';
import { hashOf, mixed } from '../hash';
import type { Words } from './text';

/**
 * What sentences of a kind have in common: a weight for each kind on words and pairs of words, learned from sentences
 * written for it. A feature is known by a number made from its words; those it was not learned from have none.
 */
export interface Likeness<Kind extends string = CoachKind> {
  readonly kinds: readonly Kind[];
  /** What each kind begins with. */
  readonly bias: readonly number[];
  readonly weights: Weights;
  /** Words that stand for their class in pairs. */
  readonly classOf: ReadonlyMap<string, string>;
}

/** The weights of all features, laid out so that one is found at once. */
export interface Weights {
  /** A bit for each feature: whether it has weights. Most have none, and these few kilobytes are all they are asked of. */
  readonly has: Int32Array;
  /** For each of these numbers, how many features before its own have weights. */
  readonly before: Int32Array;
  /** Where the weights of the nth feature that has any begin, from 1; those of the next begin where they end. */
  readonly from: Int32Array;
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
  /** Scratch paper: by its place among those that have any, the last stretch a feature was counted in; at 0 how many there were. */
  readonly counted: Int32Array;
}

/** How many bits of a number are 1. */
function bitsIn(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A feature's place among those that have weights, from 1, or 0. */
export function placeOf({ has, before }: Weights, id: number): number {
  const all = has[id >> 5] as number;
  const bit = 1 << (id & 31);
  return (all & bit) === 0 ? 0 : 1 + (before[id >> 5] as number) + bitsIn(all & (bit - 1));
}

/** Lays out weights: those of a feature are kinds by their place, each followed by its weight. */
export function weightsOf(all: ReadonlyMap<number, readonly number[]>): Weights {
  const count = 1 + [...all.values()].reduce((sum, { length }) => sum + length / 2, 0);
  const has = new Int32Array(featureSpace >> 5);
  const before = new Int32Array(featureSpace >> 5);
  const from = new Int32Array(all.size + 2);
  const kinds = new Uint8Array(count);
  const values = new Float64Array(count);
  let next = 1;
  let place = 0;
  for (const [id, found] of [...all].sort(([a], [b]) => a - b)) {
    place += 1;
    from[place] = next;
    has[id >> 5] = (has[id >> 5] ?? 0) | (1 << (id & 31));
    for (let at = 0; at < found.length; at += 2, next += 1) {
      kinds[next] = found[at] ?? 0;
      values[next] = found[at + 1] ?? 0;
    }
  }
  from[place + 1] = next;
  for (let at = 1; at < before.length; at += 1)
    before[at] = (before[at - 1] as number) + bitsIn(has[at - 1] as number);
  return { has, before, from, kinds, values, counted: new Int32Array(all.size + 1) };
}

/** Features are numbered from 0 to this, exclusive; two may share a number, which costs a little accuracy. */
export const featureSpace = 2 ** 18;

/** One number of two words, in their order, within the space. */
function numberOf(first: number, second: number): number {
  return mixed(first, second) & (featureSpace - 1);
}

/** A feature, and the tokens it is made of. */
export interface Feature {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

const [startHash, endHash] = [hashOf('^'), hashOf('$')];

/** What the words of a text are numbered by: each different one's number, and its class's. */
export interface Numbered {
  readonly which: Int32Array;
  readonly words: Int32Array;
  readonly classes: Int32Array;
}

/** Numbers a text's words, each different one once. */
export function numbered({ which, different }: Words, classOf: ReadonlyMap<string, string>): Numbered {
  const words = new Int32Array(different.length);
  const classes = new Int32Array(different.length);
  for (let at = 0; at < different.length; at += 1) {
    const word = different[at] as string;
    const named = classOf.get(word);
    words[at] = hashOf(word);
    classes[at] = named === undefined ? (words[at] as number) : hashOf(named);
  }
  return { which, words, classes };
}

/** Says each word, its class, and pairs of either, from one token to another; some more than once. */
function eachOf(
  { which, words, classes }: Numbered,
  from: number,
  to: number,
  say: (id: number, from: number, to: number) => void,
): void {
  let before = startHash;
  let classBefore = startHash;
  for (let at = from; at <= to; at += 1) {
    const place = at < to ? (which[at] as number) : -1;
    const word = place < 0 ? endHash : (words[place] as number);
    const kind = place < 0 ? endHash : (classes[place] as number);
    if (place >= 0) {
      say(numberOf(0, word), at, at + 1);
      if (kind !== word) say(numberOf(0, kind), at, at + 1);
    }
    const first = Math.max(from, at - 1);
    const last = Math.min(to, at + 1);
    say(numberOf(before, word), first, last);
    if (kind !== word || classBefore !== before) say(numberOf(classBefore, kind), first, last);
    before = word;
    classBefore = kind;
  }
}

/** The features of a stretch of text, from one token to another, each once. */
export function featuresOf(text: Numbered, from: number, to: number): readonly Feature[] {
  const features = new Map<number, Feature>();
  eachOf(text, from, to, (id, first, last) => {
    if (!features.has(id)) features.set(id, { id, from: first, to: last });
  });
  return [...features.values()];
}

/** A feature of one word: by the word's place in the text, the feature's place among those that have weights, or 0. */
function alone(weights: Weights, words: Int32Array): Int32Array {
  return words.map((word) => placeOf(weights, numberOf(0, word)));
}

/**
 * Says how much speaks for each kind in one stretch after another, as a logarithm of odds; what it says is good until it
 * is asked again, since it makes nothing anew for each.
 */
export function judging(
  { bias, weights }: Likeness<string>,
  { which, words, classes }: Numbered,
): (from: number, to: number) => Float64Array {
  const sums = new Float64Array(bias.length);
  const { from: begin, kinds, values, counted } = weights;
  // Most features of a text are single words it has again and again.
  const [ofWords, ofClasses] = [alone(weights, words), alone(weights, classes)];
  let stretch = 0;
  const count = (place: number): void => {
    if (place === 0 || counted[place] === stretch) return;
    counted[place] = stretch;
    const end = begin[place + 1] as number;
    for (let at = begin[place] as number; at < end; at += 1) {
      const kind = kinds[at] as number;
      sums[kind] = (sums[kind] as number) + (values[at] as number);
    }
  };
  return (from, to) => {
    stretch = (counted[0] as number) + 1;
    counted[0] = stretch;
    sums.set(bias);
    let before = startHash;
    let classBefore = startHash;
    for (let at = from; at <= to; at += 1) {
      const place = at < to ? (which[at] as number) : -1;
      const word = place < 0 ? endHash : (words[place] as number);
      const kind = place < 0 ? endHash : (classes[place] as number);
      if (place >= 0) {
        count(ofWords[place] as number);
        if (kind !== word) count(ofClasses[place] as number);
      }
      count(placeOf(weights, numberOf(before, word)));
      if (kind !== word || classBefore !== before) count(placeOf(weights, numberOf(classBefore, kind)));
      before = word;
      classBefore = kind;
    }
    return sums;
  };
}

/** Those of its features that have weights, each once. */
export function weighedIn(
  { weights }: Pick<Likeness<string>, 'weights'>,
  text: Numbered,
  from: number,
  to: number,
): readonly Feature[] {
  const { counted } = weights;
  const stretch = (counted[0] as number) + 1;
  counted[0] = stretch;
  const features: Feature[] = [];
  eachOf(text, from, to, (id, first, last) => {
    const place = placeOf(weights, id);
    if (place === 0 || counted[place] === stretch) return;
    counted[place] = stretch;
    features.push({ id, from: first, to: last });
  });
  return features;
}

/** How much these features speak for each kind, as a logarithm of odds. */
export function oddsOf({ bias, weights }: Likeness<string>, features: readonly Feature[]): Float64Array {
  const sums = Float64Array.from(bias);
  for (const { id } of features) {
    const place = placeOf(weights, id);
    if (place === 0) continue;
    for (let at = weights.from[place] as number; at < (weights.from[place + 1] as number); at += 1) {
      const kind = weights.kinds[at] as number;
      sums[kind] = (sums[kind] as number) + (weights.values[at] as number);
    }
  }
  return sums;
}

/** The tokens that speak most for a kind: the part of the stretch whose features weigh most together. */
export function strongest(
  { weights }: Pick<Likeness<string>, 'weights'>,
  features: readonly Feature[],
  kind: number,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } {
  const weight = new Float64Array(end - start);
  for (const { id, from, to } of features) {
    const place = placeOf(weights, id);
    if (place === 0) continue;
    const last = weights.from[place + 1] as number;
    for (let at = weights.from[place] as number; at < last; at += 1) {
      if (weights.kinds[at] !== kind) continue;
      for (let token = from; token < to; token += 1)
        weight[token - start] =
          (weight[token - start] as number) + (weights.values[at] as number) / (to - from);
    }
  }
  let best = { from: start, to: end, sum: -Infinity };
  let from = start;
  let sum = 0;
  for (let at = start; at < end; at += 1) {
    if (sum <= 0) {
      from = at;
      sum = 0;
    }
    sum += weight[at - start] as number;
    if (sum > best.sum) best = { from, to: at + 1, sum };
  }
  return { from: best.from, to: best.to };
}

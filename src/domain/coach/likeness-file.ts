import type { Lexicon, PackedLikeness } from '../../content/schema-coach';
import { atOnce } from '../in-turns';
import { formsOf } from './forms';
import { BitReader, BitWriter, type Bits } from './guessed-bits';
import { weightsOf, type Likeness } from './likeness';

/** A weight of 1, as it is packed. */
const one = 24;

/** Nouns and adjectives stand for their class as they are, verbs in every form. */
const classes = ['insult', 'badly', 'faux', 'feeling', 'kin', 'day'] as const;
const verbs = ['harm'] as const;

/** All of these, by their names. */
export const namedClasses: readonly string[] = [...classes, ...verbs];

/** The class each word stands for in pairs. */
export function classOfWords({ classes: all, irregular }: Lexicon): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of classes)
    for (const word of all[name] ?? []) if (!found.has(word)) found.set(word, `@${name}`);
  for (const name of verbs)
    for (const base of all[name] ?? [])
      for (const form of formsOf(base, 'all', irregular)) if (!found.has(form)) found.set(form, `@${name}`);
  return found;
}

/** Packs weights: those of a feature are kinds in their order, each once and followed by its weight. */
export function packed(weights: ReadonlyMap<number, readonly number[]>): Uint8Array {
  const bits = new BitWriter(places.count);
  wholeNumber(bits, weights.size + 1);
  let before = -1;
  for (const [id, found] of [...weights].sort(([a], [b]) => a - b)) {
    wholeNumber(bits, id - before);
    before = id;
    feature(bits, found);
  }
  return bits.end();
}

/** Unpacks what was learned. */
export const likenessOf = <Kind extends string>(
  packed: PackedLikeness<Kind>,
  lexicon: Lexicon,
): Likeness<Kind> => atOnce(opening(packed, lexicon));

/** Unpacks what was learned, and rests now and then, so that a page can do something else in between. */
export function* opening<Kind extends string>(
  { kinds, bias, weights }: PackedLikeness<Kind>,
  lexicon: Lexicon,
): Generator<undefined, Likeness<Kind>> {
  const found = yield* unpacking(weights);
  return { kinds, bias, weights: weightsOf(found), classOf: classOfWords(lexicon) };
}

/** Unpacks weights, given as bytes in base64. */
export const unpacked = (weights: string): ReadonlyMap<number, readonly number[]> =>
  atOnce(unpacking(weights));

/** So many features are unpacked before it rests. */
const atATime = 100;

function* unpacking(weights: string): Generator<undefined, ReadonlyMap<number, readonly number[]>> {
  const bits = new BitReader(
    places.count,
    Uint8Array.from(atob(weights), (letter) => letter.charCodeAt(0)),
  );
  const found = new Map<number, readonly number[]>();
  const count = wholeNumber(bits, 0) - 1;
  let id = -1;
  for (let nth = 0; nth < count; nth += 1) {
    id += wholeNumber(bits, 0);
    found.set(id, feature(bits, []));
    if (nth % atATime === 0) yield;
  }
  return found;
}

/** There are no more kinds than this, and no weight, packed, is this large. */
const mostKinds = 24;
const largest = 128;

/** Where bits of each sort stand, for guessing. */
const places = {
  lengths: 0,
  digits: 32,
  kinds: 32 + 4 * 32,
  signs: 32 + 4 * 32 + 8 * mostKinds,
  sizes: 32 + 4 * 32 + 8 * mostKinds + 16,
  count: 32 + 4 * 32 + 8 * mostKinds + 16 + largest,
} as const;

/** Writes or reads a number of so many binary digits, each guessed from those before it. */
function digits(bits: Bits, from: number, count: number, given: number): number {
  let read = 1;
  for (let nth = count - 1; nth >= 0; nth -= 1) read = 2 * read + bits.bit(from + read, (given >> nth) & 1);
  return read - 2 ** count;
}

/** Writes or reads a number from 1: how long it is, then its digits, of which only the first two can be guessed. */
function wholeNumber(bits: Bits, given: number): number {
  const length = digits(bits, places.lengths, 5, 31 - Math.clz32(given));
  let read = 1;
  for (let nth = length - 1; nth >= 0; nth -= 1) {
    const place = nth >= length - 2 ? 4 * length + read : 0;
    read = 2 * read + bits.bit(places.digits + place, (given >> nth) & 1);
  }
  return read;
}

/** Writes or reads a feature's kinds and weights. */
function feature(bits: Bits, given: readonly number[]): readonly number[] {
  const found: number[] = [];
  /** How many of its weights so far speak for their kind, and how many against it. */
  const signs = [0, 0];
  let next = 0;
  for (let kind = 0; kind < mostKinds; kind += 1) {
    const place = places.kinds + 8 * kind + Math.min(7, found.length / 2);
    if (bits.bit(place, given[next] === kind ? 1 : 0) === 0) continue;
    const weight = Math.round((given[next + 1] ?? 0) * one);
    next += 2;
    const [against = 0, of = 0] = signs;
    const sign = bits.bit(places.signs + 4 * Math.min(3, against) + Math.min(3, of), weight < 0 ? 0 : 1);
    signs[sign] = (signs[sign] ?? 0) + 1;
    const size = digits(bits, places.sizes, 7, Math.min(largest - 1, Math.abs(weight)));
    found.push(kind, (sign === 1 ? size : -size) / one);
  }
  return found;
}

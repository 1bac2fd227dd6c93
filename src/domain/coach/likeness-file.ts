import type { Lexicon, PackedLikeness } from '../../content/schema-coach';
import { formsOf } from './forms';
import { weightsOf, type Likeness } from './likeness';

/** A weight of 1, as it is packed. */
const one = 24;

/** Nouns and adjectives stand for their class as they are, verbs in every form. */
const classes = ['insult', 'badly', 'faux', 'feeling', 'kin', 'day'] as const;
const verbs = ['harm'] as const;

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

/** Packs weights: how far each number is from the one before, how many kinds it speaks for, and each with its weight. */
export function packed(weights: ReadonlyMap<number, readonly number[]>): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const [id, found] of [...weights].sort(([a], [b]) => a - b)) {
    let far = id - before;
    before = id;
    while (far > 127) {
      bytes.push((far & 127) | 128);
      far >>= 7;
    }
    bytes.push(far, found.length / 2);
    for (let at = 0; at < found.length; at += 2) {
      const weight = Math.max(-127, Math.min(127, Math.round((found[at + 1] ?? 0) * one)));
      bytes.push(found[at] ?? 0, weight + 128);
    }
  }
  return Uint8Array.from(bytes);
}

/** Unpacks what was learned. */
export const likenessOf = <Kind extends string>(
  { kinds, bias, weights }: PackedLikeness<Kind>,
  lexicon: Lexicon,
): Likeness<Kind> => ({
  kinds,
  bias,
  weights: weightsOf(unpacked(weights)),
  classOf: classOfWords(lexicon),
});

/** Unpacks weights, given as bytes in base64. */
export function unpacked(weights: string): ReadonlyMap<number, readonly number[]> {
  const bytes = Uint8Array.from(atob(weights), (letter) => letter.charCodeAt(0));
  const found = new Map<number, readonly number[]>();
  let id = 0;
  for (let at = 0; at < bytes.length;) {
    let far = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      far |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    id += far;
    const count = bytes[at] ?? 0;
    at += 1;
    const each: number[] = [];
    for (let nth = 0; nth < count; nth += 1, at += 2)
      each.push(bytes[at] ?? 0, ((bytes[at + 1] ?? 0) - 128) / one);
    found.set(id, each);
  }
  return found;
}

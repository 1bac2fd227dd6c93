import type { Feature } from '../coach/likeness';
import { featureSpace } from '../coach/likeness';
import { wordAt, type Words } from '../coach/text';
import { hashOf, mixed } from '../hash';

const digits = /\d/;
const mark = /^[^\p{L}\p{N}]+$/u;

const nameless: ReadonlySet<number> = new Set(['#', '#9', '#ed', '#ing', '#ly'].map(hashOf));

/** What is left of a word when only the build of the turn counts: small words whole, others by their ending. */
export function shapeOf(word: string, small: ReadonlySet<string>): string {
  if (small.has(word) || mark.test(word)) return word;
  if (digits.test(word)) return '#9';
  const ending = /(?:ed|ing|ly|n't)$/.exec(word);
  return ending && word.length > 4 ? `#${ending[0]}` : '#';
}

/**
 * The features of a stretch of a turn, each once: its words, pairs of words, and how it is built, in twos, threes and
 * fours of shapes. The build carries over to what nobody has written yet.
 */
export function turnFeatures(
  text: Words,
  small: ReadonlySet<string>,
  from: number,
  to: number,
): readonly Feature[] {
  const features = new Map<number, Feature>();
  const say = (hash: number, first: number, last: number): void => {
    const id = hash & (featureSpace - 1);
    if (!features.has(id)) features.set(id, { id, from: Math.max(from, first), to: Math.min(to, last) });
  };
  const words: number[] = [hashOf('^')];
  const shapes: number[] = [hashOf('^')];
  for (let at = from; at < to; at += 1) {
    const word = wordAt(text, at);
    words.push(hashOf(word));
    shapes.push(hashOf(shapeOf(word, small)));
  }
  words.push(hashOf('$'));
  shapes.push(hashOf('$'));
  for (let nth = 1; nth < words.length; nth += 1) {
    const token = from + nth - 1;
    const word = words[nth] as number;
    if (token < to) say(mixed(1, word), token, token + 1);
    say(mixed(mixed(2, words[nth - 1] as number), word), token - 1, token + 1);
    let shape = mixed(3, shapes[nth] as number);
    for (let before = 1; before <= 3 && nth - before >= 0; before += 1) {
      shape = mixed(shape, shapes[nth - before] as number);
      say(shape, token - before, token + 1);
    }
  }
  // How much of it names things rather than only relating them, in sixths.
  const named = shapes.filter((shape) => nameless.has(shape)).length;
  say(mixed(4, Math.round((6 * named) / Math.max(1, to - from))), from, to);
  return [...features.values()];
}

import type { PackedText } from '../../content/schema-coach';
import { BitReader, BitWriter, type Bits } from './guessed-bits';
import { LetterGuesses } from './guessed-letters';

/** So many letters are read before it rests. */
const atATime = 200;

/** Writes or reads a letter, by its place among all that there are; each bit is guessed from those before it. */
function letter(bits: Bits, length: number, given: number): number {
  let node = 1;
  for (let nth = length - 1; nth >= 0; nth -= 1) node = 2 * node + bits.bit(node, (given >> nth) & 1);
  return node - 2 ** length;
}

const bitsEach = (letters: string): number => Math.ceil(Math.log2(Math.max(2, letters.length)));

/** Packs texts, each guessed from those before it too, so that they must be read in this order. */
export function packedTexts(texts: readonly string[]): readonly PackedText[] {
  const letters = [...new Set(texts.join('').split(''))].sort().join('');
  const length = bitsEach(letters);
  const guesses = new LetterGuesses();
  return texts.map((text) => {
    const bits = new BitWriter(guesses);
    for (let at = 0; at < text.length; at += 1) {
      letter(bits, length, letters.indexOf(text.charAt(at)));
      guesses.next(text.charCodeAt(at));
    }
    return { letters, length: text.length, bytes: btoa(String.fromCharCode(...bits.end())) };
  });
}

/** Reads a packed text with the guesses that have read those before it, and rests now and then. */
export function* readingText(packed: PackedText, guesses: LetterGuesses): Generator<undefined, string> {
  const { letters } = packed;
  const length = bitsEach(letters);
  const bytes = Uint8Array.from(atob(packed.bytes), (each) => each.charCodeAt(0));
  const bits = new BitReader(guesses, bytes);
  let text = '';
  for (let at = 0; at < packed.length; at += 1) {
    const code = letters.charCodeAt(letter(bits, length, 0));
    text += String.fromCharCode(code);
    guesses.next(code);
    if (at % atATime === 0) yield;
  }
  return text;
}

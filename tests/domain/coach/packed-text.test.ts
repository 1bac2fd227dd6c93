import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LetterGuesses } from '../../../src/domain/coach/guessed-letters';
import { packedTexts, readingText } from '../../../src/domain/coach/packed-text';
import { atOnce } from '../../../src/domain/in-turns';

/** What comes out of the package, read one after another. */
function unpacked(texts: readonly string[]): readonly string[] {
  const guesses = new LetterGuesses();
  return packedTexts(texts).map((each) => atOnce(readingText(each, guesses)));
}

describe('a packed text', () => {
  it('comes out as it went in, whatever is in it', () => {
    for (const texts of [[''], ['a'], ['', 'you you', ''], ['🤣 (i|we) ❤', 'na\u0000ïve\n\n']])
      expect(unpacked(texts)).toEqual(texts);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 3 }), (texts) => {
        expect(unpacked(texts)).toEqual(texts);
      }),
      { numRuns: 8 },
    );
  });

  it('takes much less room than its letters, and less still behind one that is like it', () => {
    const words = 'apologize apologized ask asked call called say said tell told'.split(' ');
    const text = words.flatMap((one) => words.map((other) => `i ${one} and you ${other}`)).join('\n');
    expect(unpacked([text, text])).toEqual([text, text]);
    const [alone, again] = packedTexts([text, text]).map(({ bytes }) => bytes.length);
    expect(alone).toBeLessThan(text.length / 6);
    expect(again).toBeLessThan((alone ?? 0) * 0.7);
  });
});

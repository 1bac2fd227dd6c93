import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoachKind } from '../../../src/content/schema-coach';
import {
  featuresOf,
  featureSpace,
  numbered,
  strongest,
  weightsOf,
  type Likeness,
} from '../../../src/domain/coach/likeness';
import { packed, unpacked } from '../../../src/domain/coach/likeness-file';
import { resembling, stretches } from '../../../src/domain/coach/resembling';
import { wordsOf } from '../../../src/domain/coach/text';
import { runsOf } from '../../thorough';

const kinds: readonly CoachKind[] = ['validates', 'owns-part'];
/** The number of the one feature these words alone have. */
const idOf = (words: string): number => {
  const read = wordsOf(words);
  const { count: length } = read;
  const features = featuresOf(numbered(read, new Map()), 0, length);
  const found = features.find(({ from, to }) => from === 0 && to === length);
  return found?.id ?? -1;
};
/** Sure of one kind wherever this word stands, and of nothing else. */
const knowing = (weight: number, word = 'twit'): Likeness => ({
  kinds,
  bias: [-3, -3],
  weights: weightsOf(new Map([[idOf(word), [0, weight]]])),
  classOf: new Map(),
});

describe('what a text resembles', () => {
  it('is said at the words that speak for it, when it is sure enough', () => {
    const text = 'We ate at six. You are a twit, and the soup was cold.';
    const [found, ...more] = resembling(knowing(8), wordsOf(text), []);
    expect(more).toEqual([]);
    expect(found?.kind).toBe('validates');
    expect(text.slice(found?.start, found?.end)).toContain('twit');
    expect(resembling(knowing(2), wordsOf(text), [])).toEqual([]);
  });

  it('is not said again where a rule has said it', () => {
    const text = 'You are a twit.';
    const rule = { rule: 'a-rule', kind: 'validates', priority: 50, start: 0, end: text.length } as const;
    expect(resembling(knowing(8), wordsOf(text), [rule])).toEqual([]);
  });

  it('is no praise for a beginning that nothing has been added to', () => {
    expect(resembling(knowing(8, 'when'), wordsOf('I tell you when'), [])).toEqual([]);
    expect(resembling(knowing(8, 'when'), wordsOf('I tell you when we eat'), [])).toHaveLength(1);
  });

  it('is not told by what is quoted', () => {
    expect(resembling(knowing(8), wordsOf('You said “you are a twit” to Ben.'), [])).toEqual([]);
  });

  it('is judged a few sentences at a time, so that one does not drown in a long letter', () => {
    const letter = `${'The train was late and we waited. '.repeat(40)}You are a twit. ${'Then it came. '.repeat(40)}`;
    const [found] = resembling(knowing(8), wordsOf(letter), []);
    expect(letter.slice(found?.start, found?.end)).toContain('twit');
    const words = wordsOf(letter);
    const all = stretches(words);
    expect(all.length).toBeGreaterThan(20);
    expect(all.map(([from]) => from)).toEqual([0, ...all.map(([, to]) => to).slice(0, -1)]);
    expect(all.at(-1)?.[1]).toBe(words.count);
  });

  it('points at words of the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const whole = `${text} twit ${text}`;
        for (const { start, end } of resembling(knowing(8), wordsOf(whole), [])) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(whole.length);
        }
      }),
      { numRuns: runsOf(300) },
    );
  });

  it('takes the stretch that weighs most together', () => {
    const text = wordsOf('It rained. you are a twit my friend');
    const [from, to] = [3, text.count];
    const features = featuresOf(numbered(text, new Map()), from, to);
    expect(strongest(knowing(8), features, 0, from, to)).toEqual({ from: 6, to: 7 });
  });
});

describe('what was learned', () => {
  it('is the same after it was packed, but for a rounding', () => {
    const weights = fc
      .array(
        fc.record({
          id: fc.nat(featureSpace - 1),
          of: fc.uniqueArray(fc.tuple(fc.nat(23), fc.double({ min: -5, max: 5, noNaN: true })), {
            selector: ([kind]) => kind,
            minLength: 1,
            maxLength: 24,
          }),
        }),
        { maxLength: 60 },
      )
      .map((each) => new Map(each.map(({ id, of }) => [id, of.sort(([a], [b]) => a - b).flat()] as const)));
    fc.assert(
      fc.property(weights, (given) => {
        const found = unpacked(btoa(String.fromCharCode(...packed(given))));
        expect([...found.keys()].sort()).toEqual([...given.keys()].sort());
        for (const [id, of] of given)
          found.get(id)?.forEach((value, at) => expect(Math.abs(value - (of[at] ?? 0))).toBeLessThan(0.03));
      }),
      { numRuns: runsOf(200) },
    );
  });
});

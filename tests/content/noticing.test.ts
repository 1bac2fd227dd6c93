import { describe, expect, it } from 'vitest';
import { heavyWords } from '../../src/content/heavy-words';
import { heavyWordsExamples } from '../../src/content/heavy-words-examples';
import { overOwning, overOwningExamples } from '../../src/content/over-owning';
import type { Noticing } from '../../src/content/schema-beside';
import { notices } from '../../src/domain/noticing';

const caught = (noticing: Noticing, examples: readonly string[]): readonly string[] =>
  examples.filter((example) => notices(noticing, example));
const missed = (noticing: Noticing, examples: readonly string[]): readonly string[] =>
  examples.filter((example) => !notices(noticing, example));

describe('heavy words', () => {
  it('are noticed in at least nine of ten sentences that hold them', () => {
    const { flags } = heavyWordsExamples;
    expect(flags.length).toBeGreaterThanOrEqual(80);
    expect(new Set(flags).size).toBe(flags.length);
    expect(
      missed(heavyWords, flags).length / flags.length,
      missed(heavyWords, flags).join('\n'),
    ).toBeLessThanOrEqual(0.1);
  });

  it('are heard in at most one of a hundred ordinary sentences', () => {
    const { leaves } = heavyWordsExamples;
    expect(leaves.length).toBeGreaterThanOrEqual(80);
    expect(
      caught(heavyWords, leaves).length / leaves.length,
      caught(heavyWords, leaves).join('\n'),
    ).toBeLessThanOrEqual(0.01);
  });

  it('are noticed whichever apostrophe the keyboard gives, and after an ordinary sentence', () => {
    const plain = heavyWordsExamples.flags.filter((example) => notices(heavyWords, example));
    expect(
      missed(
        heavyWords,
        plain.map((example) => example.replaceAll('’', "'")),
      ),
    ).toEqual([]);
    expect(
      missed(
        heavyWords,
        plain.map((example) => `We had soup at six. ${example}`),
      ),
    ).toEqual([]);
  });

  it('are noticed in a line without a full stop when another line follows it', () => {
    const plain = heavyWordsExamples.flags.filter((example) => notices(heavyWords, example));
    const followed = plain.map((example) => `${example.replace(/[.!?…]+$/u, '')}\nWe had soup at six.`);
    expect(missed(heavyWords, followed)).toEqual([]);
  });

  it('point to a person and promise nothing', () => {
    expect(heavyWords.says).toMatch(/Talk to a person now:$/);
    expect(heavyWords.says).not.toMatch(/\bsafe\b|will|we can/i);
  });
});

describe('owning too much', () => {
  it('is noticed in all of its examples', () => {
    expect(overOwningExamples.flags.length).toBeGreaterThanOrEqual(12);
    expect(missed(overOwning, overOwningExamples.flags)).toEqual([]);
  });

  it('leaves a plain owning alone', () => {
    expect(overOwningExamples.leaves.length).toBeGreaterThanOrEqual(12);
    expect(caught(overOwning, overOwningExamples.leaves)).toEqual([]);
  });
});

const bytes = 100_000;
const repeats = [
  'a',
  'i want to ',
  'no way ',
  'i ',
  'not ',
  'better if i ',
  'don’t ',
  'to die of ',
  'take all my ',
  ' ',
  'if i was ',
];

/** Milliseconds to look for a pattern in the first `length` letters of an endless repeat. */
function timeOf(pattern: RegExp, repeat: string, length: number): number {
  const text = repeat.repeat(Math.ceil(length / repeat.length)).slice(0, length);
  const start = performance.now();
  pattern.test(text);
  return performance.now() - start;
}

/** Twice the text may take three times as long and five milliseconds more; a busy machine gets two more tries. */
function isLinear(pattern: RegExp, repeat: string): boolean {
  return [1, 2, 3].some(() => timeOf(pattern, repeat, bytes) <= 3 * timeOf(pattern, repeat, bytes / 2) + 5);
}

describe('what is looked for in a text', () => {
  it.each([
    ['heavy words', heavyWords],
    ['owning too much', overOwning],
  ])(
    '%s: twice the text never takes much more than twice the time',
    (_name, { patterns }) => {
      const slow = patterns.flatMap((pattern) =>
        repeats
          .filter((repeat) => !isLinear(pattern, repeat))
          .map((repeat) => `“${repeat}” ${pattern.source.slice(0, 60)}`),
      );
      expect(slow).toEqual([]);
    },
    60_000,
  );

  it('is looked for in a moment, however long the text', () => {
    const text = 'i want to not be if i was better off without '.repeat(5_000);
    const start = performance.now();
    notices(heavyWords, text);
    notices(overOwning, text);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('keeps no place between two texts', () => {
    expect(
      [...heavyWords.patterns, ...overOwning.patterns].filter(({ flags }) => /[gy]/.test(flags)),
    ).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { heavyWords } from '../../src/content/heavy-words';
import { heavyWordsExamples } from '../../src/content/heavy-words-examples';
import { overOwning, overOwningExamples } from '../../src/content/over-owning';
import { stories } from '../../src/content/stories';
import { hearing } from '../../src/domain/hearing';
import { atOnce } from '../../src/domain/in-turns';
import { notices } from '../../src/domain/noticing';
import { pairItems, textsIn } from './texts';

const isHeavy = atOnce(hearing(heavyWords));
const takesAll = (text: string): boolean => notices(overOwning, text);
type Hears = (text: string) => boolean;
const caught = (hears: Hears, examples: readonly string[]): readonly string[] => examples.filter(hears);
const missed = (hears: Hears, examples: readonly string[]): readonly string[] =>
  examples.filter((example) => !hears(example));
const textsOf = (name: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, `../coach/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);

describe('heavy words', () => {
  it('are noticed in at least nine of ten sentences that hold them', () => {
    const { flags } = heavyWordsExamples;
    expect(flags.length).toBeGreaterThanOrEqual(80);
    expect(new Set(flags).size).toBe(flags.length);
    expect(
      missed(isHeavy, flags).length / flags.length,
      missed(isHeavy, flags).join('\n'),
    ).toBeLessThanOrEqual(0.1);
  });

  it('are heard in at most one of a hundred ordinary sentences', () => {
    const { leaves } = heavyWordsExamples;
    expect(leaves.length).toBeGreaterThanOrEqual(80);
    expect(
      caught(isHeavy, leaves).length / leaves.length,
      caught(isHeavy, leaves).join('\n'),
    ).toBeLessThanOrEqual(0.01);
  });

  it.each(['heavy', 'heavy-practice'])('are noticed in at least nine of ten sentences of %s', (name) => {
    const texts = textsOf(name);
    expect(
      missed(isHeavy, texts).length / texts.length,
      missed(isHeavy, texts).join('\n'),
    ).toBeLessThanOrEqual(0.1);
  });

  it.each([
    ['neutral', 0.01],
    ['practice', 0.01],
    // These hold the same words in another sense.
    ['heavy-not-practice', 0.03],
  ] as const)('are heard in hardly any ordinary sentence of %s', (name, share) => {
    const texts = textsOf(name);
    expect(
      caught(isHeavy, texts).length / texts.length,
      caught(isHeavy, texts).join('\n'),
    ).toBeLessThanOrEqual(share);
  });

  it('are not heard in what the people of our own examples wrote', () => {
    const written = [...textsIn(stories), ...pairItems.flatMap(({ texts }) => texts)];
    expect(written.length).toBeGreaterThan(200);
    expect(
      caught(
        isHeavy,
        written.map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  it('are noticed whichever apostrophe the keyboard gives, and after an ordinary sentence', () => {
    const plain = heavyWordsExamples.flags.filter((example) => isHeavy(example));
    expect(
      missed(
        isHeavy,
        plain.map((example) => example.replaceAll('’', "'")),
      ),
    ).toEqual([]);
    expect(
      missed(
        isHeavy,
        plain.map((example) => `We had soup at six. ${example}`),
      ),
    ).toEqual([]);
  });

  it('are noticed in a line without a full stop when another line follows it', () => {
    const plain = heavyWordsExamples.flags.filter((example) => isHeavy(example));
    const followed = plain.map((example) => `${example.replace(/[.!?…]+$/u, '')}\nWe had soup at six.`);
    expect(missed(isHeavy, followed)).toEqual([]);
  });

  it('point to a person and promise nothing', () => {
    expect(heavyWords.says).toMatch(/Talk to a person now:$/);
    expect(heavyWords.says).not.toMatch(/\bsafe\b|will|we can/i);
  });
});

describe('owning too much', () => {
  it('is noticed in all of its examples', () => {
    expect(overOwningExamples.flags.length).toBeGreaterThanOrEqual(12);
    expect(missed(takesAll, overOwningExamples.flags)).toEqual([]);
  });

  it('leaves a plain owning alone', () => {
    expect(overOwningExamples.leaves.length).toBeGreaterThanOrEqual(12);
    expect(caught(takesAll, overOwningExamples.leaves)).toEqual([]);
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

/** Milliseconds to listen to the first `length` letters of an endless repeat. */
function timeOf(hears: Hears, repeat: string, length: number): number {
  const text = repeat.repeat(Math.ceil(length / repeat.length)).slice(0, length);
  const start = performance.now();
  hears(text);
  return performance.now() - start;
}

/** Twice the text may take three times as long and five milliseconds more; a busy machine gets two more tries. */
function isLinear(hears: Hears, repeat: string, most: number): boolean {
  return [1, 2, 3].some(() => timeOf(hears, repeat, most) <= 3 * timeOf(hears, repeat, most / 2) + 5);
}

describe('what is looked for in a text', () => {
  it('owning too much: twice the text never takes much more than twice the time', () => {
    const slow = overOwning.patterns.flatMap((pattern) =>
      repeats
        .filter((repeat) => !isLinear((text) => pattern.test(text), repeat, bytes))
        .map((repeat) => `“${repeat}” ${pattern.source.slice(0, 60)}`),
    );
    expect(slow).toEqual([]);
  }, 60_000);

  it('heavy words: twice the text never takes much more than twice the time', () => {
    // A text is read no further than this.
    expect(repeats.filter((repeat) => !isLinear(isHeavy, repeat, 20_000))).toEqual([]);
  }, 60_000);

  it('is looked for in a moment, however long the text', () => {
    const text = 'i want to not be if i was better off without '.repeat(5_000);
    const start = performance.now();
    isHeavy(text);
    notices(overOwning, text);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('keeps no place between two texts', () => {
    expect(overOwning.patterns.filter(({ flags }) => /[gy]/.test(flags))).toEqual([]);
  });
});

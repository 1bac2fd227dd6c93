import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { lessonItems, pairItems, promptItems, ruptureItems, spokenByTheApp } from './texts';
import type { Item } from './texts';

/** The school grade nobody has to have passed to read this (Flesch–Kincaid). */
const highestGrade = 8;
/** Shorter items are read together with the rest of their folder: a formula made for pages misjudges a line. */
const fewWords = 40;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

const sentencesIn = (text: string): readonly string[] =>
  [...sentences.segment(text)].map((each) => each.segment);
const wordsIn = (text: string): readonly string[] =>
  [...words.segment(text)].filter((each) => each.isWordLike).map((each) => each.segment);

/** Titles, names and beginnings of sentences are labels: only what ends like a sentence is read as one. */
function readIn({ texts }: Item): string {
  return texts
    .filter(({ at }) => !/(^|\.)(title|authors|where|year|label)$/.test(at))
    .map(({ text }) => text.trim())
    .filter((text) => /[.?!][”)]*$/.test(text) && wordsIn(text).length > 1)
    .join(' ');
}

function gradeOf(text: string): number {
  const all = wordsIn(text);
  return fleschKincaid({
    sentence: sentencesIn(text).length,
    word: all.length,
    syllable: all.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** Long items each by itself, short ones joined by folder; nothing where there is no sentence at all. */
function readables(items: readonly Item[]): readonly { readonly name: string; readonly text: string }[] {
  const read = items.map((item) => ({ name: item.file, folder: item.folder, text: readIn(item) }));
  const isShort = ({ text }: { readonly text: string }): boolean => wordsIn(text).length < fewWords;
  const folders = [...new Set(read.filter(isShort).map((each) => each.folder))];
  const pooled = folders.map((folder) => ({
    name: `${folder}, the short ones`,
    text: read
      .filter((each) => each.folder === folder && isShort(each))
      .map((each) => each.text)
      .join(' '),
  }));
  return [...read.filter((each) => !isShort(each)), ...pooled].filter(({ text }) => text.trim() !== '');
}

function tooHard(items: readonly Item[]): readonly string[] {
  return readables(items)
    .map(({ name, text }) => ({ name, grade: gradeOf(text) }))
    .filter(({ grade }) => grade > highestGrade)
    .map(({ name, grade }) => `${name}: grade ${grade.toFixed(1)}`);
}

const inFolder = (folder: string): readonly Item[] =>
  spokenByTheApp.filter((item) => item.folder.startsWith(folder));
const asked = promptItems.map((item) => ({
  ...item,
  texts: item.texts.filter(({ at }) => /(question|why|hint)$/.test(at)),
}));

describe('a reader of eighth grade can read', () => {
  it.each<[string, readonly Item[]]>([
    ['every prompt', promptItems],
    ['what the prompts ask and why', asked],
    ['the examples below the prompts', pairItems],
    ['every kind of rupture', ruptureItems],
    ['what a walk says when it opens and when it closes', inFolder('layouts')],
    ['the cards of the words', inFolder('cards')],
    ['what is said to settle', spokenByTheApp.filter((item) => item.file === 'settle.ts')],
    ['all of Support', inFolder('support')],
    ['the words of the pages', inFolder('interface')],
    ['every lesson', lessonItems],
    [
      'the glossary and the worksheet',
      spokenByTheApp.filter((item) => /^(glossary|worksheet)\.ts$/.test(item.file)),
    ],
    ['what is said to two people who sit down together', inFolder('together')],
    ['every practice that is ready to be set', inFolder('practices')],
    ['what is said to therapists', inFolder('therapist')],
  ])('%s', (_what, items) => {
    expect(readables(items).length).toBeGreaterThan(0);
    expect(tooHard(items)).toEqual([]);
  });

  it('and would not be asked to read this', () => {
    const hard = {
      texts: [
        {
          at: 'why',
          text: 'Interpersonal reconciliation necessitates considerable vulnerability, notwithstanding habitual defensiveness.',
        },
      ],
    };
    expect(tooHard([{ file: 'hard.ts', folder: 'hard', ...hard }])).toHaveLength(1);
  });
});

import { putAsMeant } from './meant';
import { scanned } from './scan';
import type { Tokens } from './tokens';
import { startOf, type Vocabulary } from './vocabulary';
import type { WordTable } from './word-table';

/** What a word or mark is in a text, whatever else it means: a bit for each. */
export const is = {
  /** A small word, passed over between two elements of a pattern. */
  filler: 1,
  /** A word before which a sentence has not yet begun. */
  opener: 2,
  /** A word that joins clauses. */
  joining: 4,
  /** A mark that ends a sentence. */
  ending: 8,
  comma: 16,
  mark: 32,
  /** A small word that is passed over on the way to the right, or to the left: not so where many stand in a row. */
  overToRight: 64,
  overToLeft: 128,
  /** A word that takes back what follows, and one that a negation does not reach over. */
  negation: 256,
  barrier: 512,
  /** A word for saying, however it was said. */
  saying: 1024,
} as const;

/** How many small words in a row are passed over at most. */
const mostOver = 4;

/**
 * A text as the matcher reads it: its words and marks, and the number of each. In the lists that have an edge what is
 * known of token n stands at n + 1: at both ends stands what is no word, so that a look over the end is a look at it.
 */
export interface ReadText extends Sheet {
  readonly words: Words;
  /** Has an edge, no sentence there: -1. */
  readonly sentences: Int32Array;
  /** A row of bits for each word. */
  readonly sets: Int32Array;
}

/** What is known of each token of a text by who reads it; there may be more on it behind the last. */
interface Sheet {
  readonly numbers: Int32Array;
  /** Has an edge: where the sets begin that each word is in. */
  readonly rows: Int32Array;
  /** The same for what stands at an edge: a small word may be passed over, and so fits there whatever is asked. */
  readonly edgeRows: Int32Array;
  /** Has an edge. */
  readonly is: Uint16Array;
}

const sheetFor = (count: number): Sheet => ({
  numbers: new Int32Array(count),
  rows: new Int32Array(count + 2),
  edgeRows: new Int32Array(count + 2),
  is: new Uint16Array(count + 2),
});

/** Scratch paper: a sheet for one text after another, so that reading one sentence again costs no more than the sentence. */
export class Paper {
  private sheet = sheetFor(0);

  /** A sheet with room for so many tokens. What was on it before is gone. */
  with(count: number): Sheet {
    if (count > this.sheet.numbers.length) this.sheet = sheetFor(Math.ceil(1.5 * count));
    return this.sheet;
  }
}

/** A text's words and marks, and which different ones there are: what every matcher of it shares. */
export interface Words extends Tokens {
  /** Words in lower case, contractions opened up; marks as they are, every end of a line as a full stop. */
  readonly different: readonly string[];
  /** For each of the different ones: 1 for a mark. */
  readonly areMarks: Uint8Array;
  /** Which sentences ask something. */
  readonly questions: ReadonlySet<number>;
}

/** Takes a text apart. */
export function wordsOf(text: string): Words {
  const { tokens, places, marks, questions } = scanned(text);
  putAsMeant(tokens, places);
  const { count, which, starts, ends, sentences, areQuoted } = tokens.end();
  const areMarks = new Uint8Array(places.size);
  for (const place of marks) areMarks[place] = 1;
  return {
    count,
    which,
    starts,
    ends,
    sentences,
    areQuoted,
    different: [...places.keys()],
    areMarks,
    questions,
  };
}

/** The word or mark at this place; none where no text is. */
export const wordAt = ({ count, which, different }: Words, at: number): string =>
  at < 0 || at >= count ? '' : (different[which[at] as number] ?? '');

/** All words and marks, in their order. */
export const allWords = (words: Words): readonly string[] =>
  Array.from({ length: words.count }, (_, at) => wordAt(words, at));

/** Whether any of the words from here to there stands in quotation marks, the end exclusive. */
export function isAnyQuoted({ areQuoted, count }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, count); at += 1) if (areQuoted[at] === 1) return true;
  return false;
}

/** A stretch of a text, the end exclusive: UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the tokens from here to there stand in the text, the end exclusive. */
export function spanOf({ count, starts, ends }: Tokens, from: number, to: number): Span {
  const start = from < count ? (starts[from] as number) : 0;
  return { start, end: to > 0 && to <= count ? (ends[to - 1] as number) : start };
}

/** Reads a text with the words that patterns know. What it gives is good until another is read on the same paper. */
export function readText(words: Words, vocabulary: Vocabulary, table: WordTable, paper: Paper): ReadText {
  const { count, different, areMarks, which, sentences } = words;
  const differentNumbers = new Int32Array(different.length);
  const differentIs = new Uint16Array(different.length);
  for (let place = 0; place < different.length; place += 1) {
    const word = different[place] as string;
    const isMark = areMarks[place] === 1;
    const number = vocabulary.words.get(word) ?? (isMark ? 0 : startOf(vocabulary, word));
    differentNumbers[place] = number;
    differentIs[place] = (table.is[number] as number) | (isMark ? is.mark : 0);
  }
  const { numbers, rows, edgeRows, is: areWhat } = paper.with(count);
  const { width, allSets } = table;
  for (const edge of [0, count + 1]) {
    rows[edge] = edgeRows[edge] = 0;
    areWhat[edge] = is.mark;
  }
  for (let at = 0; at < count; at += 1) {
    const place = which[at] as number;
    const number = differentNumbers[place] as number;
    const what = differentIs[place] as number;
    const row = number * width;
    numbers[at] = number;
    rows[at + 1] = row;
    edgeRows[at + 1] = (what & is.filler) === 0 ? row : allSets;
    areWhat[at + 1] = what;
  }
  sayOver(areWhat, count);
  return { words, numbers, rows, edgeRows, is: areWhat, sentences, sets: table.sets };
}

/** Says of each small word on which ways it is passed over. */
function sayOver(areWhat: Uint16Array, count: number): void {
  let row = 0;
  for (let at = 1; at <= count; at += 1) {
    const what = areWhat[at] as number;
    if ((what & is.filler) === 0) {
      row = 0;
      continue;
    }
    row += 1;
    areWhat[at] = what | (row > mostOver ? 0 : is.overToRight) | is.overToLeft;
    const behind = at - mostOver;
    if (row > mostOver) areWhat[behind] = (areWhat[behind] as number) & ~is.overToLeft;
  }
}

import { tokensOf, type Token } from './tokens';
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
} as const;

/** How many small words in a row are passed over at most. */
const mostOver = 4;

/**
 * A text as the matcher reads it: its words and marks, and the number of each. In the lists that have an edge what is
 * known of token n stands at n + 1: at both ends stands what is no word, so that a look over the end is a look at it.
 */
export interface ReadText {
  readonly tokens: readonly Token[];
  readonly numbers: Int32Array;
  /** Has an edge: where the sets begin that each word is in. */
  readonly rows: Int32Array;
  /** Has an edge. */
  readonly is: Uint8Array;
  /** Has an edge, no sentence there: -1. */
  readonly sentences: Int32Array;
  /** A row of bits for each word. */
  readonly sets: Int32Array;
  /** Which sentences ask something. */
  readonly questions: ReadonlySet<number>;
}

/** A text's words and marks, and which different ones there are: what every matcher of it shares. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly different: readonly string[];
  /** For each of the different ones: 1 for a mark. */
  readonly areMarks: Uint8Array;
  /** For each token, its place among the different ones. */
  readonly which: Int32Array;
  /** Has an edge. */
  readonly sentences: Int32Array;
  readonly questions: ReadonlySet<number>;
}

/** Takes a text apart. */
export function wordsOf(text: string): Words {
  const places = new Map<string, number>();
  const tokens = tokensOf(text, places);
  const count = tokens.length;
  const which = new Int32Array(count);
  const sentences = new Int32Array(count + 2);
  sentences[0] = sentences[count + 1] = -1;
  const areMarks = new Uint8Array(places.size);
  const questions = new Set<number>();
  for (let at = 0; at < count; at += 1) {
    const { word, sentence, isMark, place } = tokens[at] as Token;
    which[at] = place;
    sentences[at + 1] = sentence;
    if (!isMark) continue;
    areMarks[place] = 1;
    if (word === '?') questions.add(sentence);
  }
  return { tokens, different: [...places.keys()], areMarks, which, sentences, questions };
}

/** Reads a text with the words that patterns know. */
export function readText(words: Words, vocabulary: Vocabulary, table: WordTable): ReadText {
  const { tokens, different, areMarks, which, sentences, questions } = words;
  const differentNumbers = new Int32Array(different.length);
  const differentIs = new Uint8Array(different.length);
  for (let place = 0; place < different.length; place += 1) {
    const word = different[place] as string;
    const isMark = areMarks[place] === 1;
    const number = vocabulary.words.get(word) ?? (isMark ? 0 : startOf(vocabulary, word));
    differentNumbers[place] = number;
    differentIs[place] = (table.is[number] as number) | (isMark ? is.mark : 0);
  }
  const count = tokens.length;
  const numbers = new Int32Array(count);
  const rows = new Int32Array(count + 2);
  const areWhat = new Uint8Array(count + 2);
  areWhat[0] = areWhat[count + 1] = is.mark;
  for (let at = 0; at < count; at += 1) {
    const place = which[at] as number;
    const number = differentNumbers[place] as number;
    numbers[at] = number;
    rows[at + 1] = number * table.width;
    areWhat[at + 1] = differentIs[place] as number;
  }
  sayOver(areWhat);
  return { tokens, numbers, rows, is: areWhat, sentences, sets: table.sets, questions };
}

/** Says of each small word on which ways it is passed over. */
function sayOver(areWhat: Uint8Array): void {
  let row = 0;
  for (let at = 1; at < areWhat.length; at += 1) {
    const what = areWhat[at] as number;
    if ((what & is.filler) === 0) {
      row = 0;
      continue;
    }
    row += 1;
    areWhat[at] = (areWhat[at] as number) | (row > mostOver ? 0 : is.overToRight) | is.overToLeft;
    const behind = at - mostOver;
    if (row > mostOver) areWhat[behind] = (areWhat[behind] as number) & ~is.overToLeft;
  }
}

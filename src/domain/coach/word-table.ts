import { anyWord, type Sets } from './sets';
import { startOf, type Vocabulary } from './vocabulary';

/** Lists of numbers by a word's number, laid end to end: those of word n go from `from[n]` to `from[n + 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly all: Int32Array;
}

/** What each word that patterns name is and does in them, by its number. What goes for a beginning goes for its words. */
export interface WordTable {
  /** A row of bits for each word, so many numbers long: in which sets it is. */
  readonly sets: Int32Array;
  readonly width: number;
  /** Where a row begins that is no word's and has every bit. */
  readonly allSets: number;
  /** What a small or joining word is, as `text.ts` says it. */
  readonly is: Uint16Array;
  /** What a sentence with this word has that patterns need. */
  readonly has: Lists;
}

/** How many numbers a vocabulary gave out, 0 for any other word among them. */
export const sizeOf = ({ words, starts }: Vocabulary): number => words.size + starts.size + 1;

/** Words that have a beginning of the vocabulary: the number of each, and that of its longest beginning. */
export function begunWords(vocabulary: Vocabulary): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [word, number] of vocabulary.words) {
    const start = startOf(vocabulary, word);
    if (start !== 0) found.set(number, start);
  }
  return found;
}

/** So many sets are turned around before it rests. */
const atATime = 100;

/** Turns sets of words' numbers around: for each word, a bit for each set it is in. */
export function* rowsOf(
  vocabulary: Vocabulary,
  sets: Sets,
  begun: ReadonlyMap<number, number>,
): Generator<undefined, Pick<WordTable, 'sets' | 'width' | 'allSets'>> {
  const width = (sets.count + 31) >> 5;
  const allSets = sizeOf(vocabulary) * width;
  const rows = new Int32Array(allSets + width).fill(-1, allSets);
  for (let word = 0; word < allSets; word += width) rows[word] = 1 << anyWord;
  for (let set = 0; set < sets.count; set += 1) {
    const bit = 1 << (set & 31);
    const column = set >> 5;
    for (const words of sets.listsOf(set))
      for (const word of words) {
        const at = word * width + column;
        rows[at] = (rows[at] as number) | bit;
      }
    if (set % atATime === 0) yield;
  }
  for (const [word, start] of begun)
    for (let at = 0; at < width; at += 1)
      rows[word * width + at] = (rows[word * width + at] as number) | (rows[start * width + at] as number);
  return { sets: rows, width, allSets };
}

/** Lays lists end to end; a word's own numbers come before those of its beginning, each once. */
export function listsOf(
  vocabulary: Vocabulary,
  byWord: ReadonlyMap<number, readonly number[]>,
  begun: ReadonlyMap<number, number>,
): Lists {
  const from = new Int32Array(sizeOf(vocabulary) + 1);
  const all: number[] = [];
  for (let word = 0; word < from.length - 1; word += 1) {
    const own = byWord.get(word) ?? [];
    for (const each of own) all.push(each);
    const start = begun.get(word);
    for (const each of (start !== undefined && byWord.get(start)) || [])
      if (!own.includes(each)) all.push(each);
    from[word + 1] = all.length;
  }
  return { from, all: Int32Array.from(all) };
}

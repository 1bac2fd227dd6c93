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
  /** What a small or joining word is, as `text.ts` says it. */
  readonly is: Uint8Array;
  /** What a sentence with this word has that patterns need. */
  readonly has: Lists;
  /** The patterns it looks up. */
  readonly looksUp: Lists;
}

/** How many numbers a vocabulary gave out, 0 for any other word among them. */
export const sizeOf = ({ words, starts }: Vocabulary): number => words.size + starts.size + 1;

/** Words that have a beginning of the vocabulary: the numbers of both. */
function* begun(vocabulary: Vocabulary): Generator<readonly [word: number, start: number]> {
  for (const [word, number] of vocabulary.words) {
    const start = startOf(vocabulary, word);
    if (start !== 0) yield [number, start];
  }
}

/** Turns sets of words' numbers around: for each word, a bit for each set it is in. */
export function rowsOf(
  vocabulary: Vocabulary,
  sets: readonly (readonly number[])[],
): Pick<WordTable, 'sets' | 'width'> {
  const width = (sets.length + 31) >> 5;
  const rows = new Int32Array(sizeOf(vocabulary) * width);
  sets.forEach((numbers, set) => {
    for (const number of numbers) {
      const at = number * width + (set >> 5);
      rows[at] = (rows[at] ?? 0) | (1 << (set & 31));
    }
  });
  for (const [word, start] of begun(vocabulary))
    for (let at = 0; at < width; at += 1)
      rows[word * width + at] = (rows[word * width + at] ?? 0) | (rows[start * width + at] ?? 0);
  return { sets: rows, width };
}

/** Lays lists end to end, each number once in a list; a word's own come before those of its beginning. */
export function listsOf(vocabulary: Vocabulary, byWord: ReadonlyMap<number, readonly number[]>): Lists {
  const starts = new Map(begun(vocabulary));
  const from = new Int32Array(sizeOf(vocabulary) + 1);
  const all: number[] = [];
  for (let word = 0; word < from.length - 1; word += 1) {
    const ofStart = byWord.get(starts.get(word) ?? -1) ?? [];
    for (const each of new Set([...(byWord.get(word) ?? []), ...ofStart])) all.push(each);
    from[word + 1] = all.length;
  }
  return { from, all: Int32Array.from(all) };
}

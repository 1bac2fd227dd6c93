import type { Choices } from './pattern';

/** How many first letters a looked-up beginning has at least. */
const fewestLetters = 1;

/** Numbers for all words that patterns name, from 1; 0 is any other word. A beginning ("manipul*") has one of its own. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly starts: ReadonlyMap<string, number>;
  /** By their first letter's code, how long the beginnings are, the longest first. */
  readonly lengths: ReadonlyMap<number, readonly number[]>;
}

/** Numbers the words and beginnings of these choices. Throws where a beginning is too short to mean anything. */
export function vocabularyOf(all: Iterable<Choices>): Vocabulary {
  const words = new Map<string, number>();
  const starts = new Map<string, number>();
  let next = 1;
  for (const choices of all) {
    for (const word of choices.words) if (!words.has(word)) words.set(word, next++);
    for (const start of choices.starts) {
      if (start.length < fewestLetters) throw new Error(`“${start}*” is too short`);
      if (!starts.has(start)) starts.set(start, next++);
    }
  }
  const lengths = new Map<number, readonly number[]>();
  for (const start of starts.keys()) {
    const first = start.charCodeAt(0);
    const all = new Set([...(lengths.get(first) ?? []), start.length]);
    lengths.set(
      first,
      [...all].sort((a, b) => b - a),
    );
  }
  return { words, starts, lengths };
}

/** The number of the longest beginning a word has, or 0. */
export function startOf({ starts, lengths }: Vocabulary, word: string): number {
  for (const length of lengths.get(word.charCodeAt(0)) ?? []) {
    const found = length <= word.length ? starts.get(word.slice(0, length)) : undefined;
    if (found !== undefined) return found;
  }
  return 0;
}

/** The numbers of the words that are among the choices. A longer beginning is among them where a shorter one is. */
export function numbersOf({ words, starts }: Vocabulary, choices: Choices): readonly number[] {
  const numbers = [...choices.words].map((word) => words.get(word) ?? 0);
  for (const start of choices.starts)
    for (const [longer, number] of starts) if (longer.startsWith(start)) numbers.push(number);
  return numbers;
}

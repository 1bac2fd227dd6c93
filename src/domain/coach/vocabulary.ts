import type { Choices } from './pattern';

const none: readonly string[] = [];

/** How many first letters a looked-up beginning has at least. */
const fewestLetters = 1;

/** Numbers for all words that patterns name, from 1; 0 is any other word. A beginning ("manipul*") has one of its own. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly starts: ReadonlyMap<string, number>;
  /** The beginnings by their first letter's code, the longest first. */
  readonly byLetter: ReadonlyMap<number, readonly string[]>;
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
  const byLetter = new Map<number, string[]>();
  for (const start of [...starts.keys()].sort((a, b) => b.length - a.length)) {
    const first = start.charCodeAt(0);
    const known = byLetter.get(first);
    if (known) known.push(start);
    else byLetter.set(first, [start]);
  }
  return { words, starts, byLetter };
}

/** The number of the longest beginning a word has, or 0. */
export function startOf({ starts, byLetter }: Vocabulary, word: string): number {
  for (const start of byLetter.get(word.charCodeAt(0)) ?? none)
    if (word.startsWith(start)) return starts.get(start) ?? 0;
  return 0;
}

/** The numbers of the words that are among the choices. A longer beginning is among them where a shorter one is. */
export function numbersOf({ words, starts }: Vocabulary, choices: Choices): readonly number[] {
  const numbers = [...choices.words].map((word) => words.get(word) ?? 0);
  for (const start of choices.starts)
    for (const [longer, number] of starts) if (longer.startsWith(start)) numbers.push(number);
  return numbers;
}

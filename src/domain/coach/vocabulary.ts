import type { Choices } from './pattern';

/** How many first letters a looked-up beginning has at least. */
const fewestLetters = 1;

/** Numbers for all words that patterns name, from 1; 0 is any other word. A beginning ("manipul*") has one of its own. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly starts: ReadonlyMap<string, number>;
  /** How long the beginnings are, the longest first. */
  readonly lengths: readonly number[];
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
  const lengths = [...new Set([...starts.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  return { words, starts, lengths };
}

/** The number of the longest beginning a word has, or 0. */
export function startOf({ starts, lengths }: Vocabulary, word: string): number {
  for (const length of lengths) {
    const found = length <= word.length ? starts.get(word.slice(0, length)) : undefined;
    if (found !== undefined) return found;
  }
  return 0;
}

/** One word's number, or a bit for each of many. */
export interface Members {
  readonly one: number;
  readonly many: Uint32Array | undefined;
}

/** Those numbers that are among the choices. A longer beginning is among them where a shorter one is. */
export function membersOf({ words, starts }: Vocabulary, choices: Choices): Members {
  const ids = [...choices.words].map((word) => words.get(word) ?? 0);
  for (const start of choices.starts)
    for (const [each, id] of starts) if (each.startsWith(start)) ids.push(id);
  if (ids.length === 1) return { one: ids[0] ?? 0, many: undefined };
  const many = new Uint32Array(((words.size + starts.size) >> 5) + 1);
  for (const id of ids) many[id >> 5] = (many[id >> 5] ?? 0) | (1 << (id & 31));
  return { one: 0, many };
}

/** All that are members of one of these. */
export function anyOf({ words, starts }: Vocabulary, all: readonly Members[]): Members {
  const many = new Uint32Array(((words.size + starts.size) >> 5) + 1);
  for (const { one, many: others } of all) {
    if (others) others.forEach((bits, at) => (many[at] = (many[at] ?? 0) | bits));
    else many[one >> 5] = (many[one >> 5] ?? 0) | (1 << (one & 31));
  }
  return { one: 0, many };
}

/** Whether a word's number, not 0, is among the members. */
export const isMember = ({ one, many }: Members, id: number): boolean =>
  many === undefined ? id === one : ((many[id >> 5] as number) & (1 << (id & 31))) !== 0;

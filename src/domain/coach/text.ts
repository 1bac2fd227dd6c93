import { tokensOf, type Token } from './tokens';
import { startOf, type Vocabulary } from './vocabulary';

/** A text as the matcher reads it: its words and marks, and the number of each. */
export interface ReadText {
  readonly tokens: readonly Token[];
  readonly ids: Int32Array;
  /** The number of the longest beginning that a word has. */
  readonly starts: Int32Array;
  readonly fillers: Uint8Array;
  /** Words before which a sentence has not yet begun. */
  readonly openers: ReadonlySet<string>;
  /** Which sentences ask something. */
  readonly questions: ReadonlySet<number>;
}

/** Reads a text with the words that patterns know. */
export function readText(
  text: string,
  vocabulary: Vocabulary,
  fillers: ReadonlySet<string>,
  openers: ReadonlySet<string>,
): ReadText {
  const tokens = tokensOf(text);
  const ids = new Int32Array(tokens.length);
  const starts = new Int32Array(tokens.length);
  const isFiller = new Uint8Array(tokens.length);
  const known = new Map<string, number>();
  const questions = new Set<number>();
  tokens.forEach(({ word, isMark, sentence }, at) => {
    if (word === '?') questions.add(sentence);
    const before = known.get(word);
    if (before !== undefined) {
      ids[at] = ids[before] ?? 0;
      starts[at] = starts[before] ?? 0;
      isFiller[at] = isFiller[before] ?? 0;
      return;
    }
    known.set(word, at);
    ids[at] = vocabulary.words.get(word) ?? 0;
    if (!isMark) starts[at] = startOf(vocabulary, word);
    isFiller[at] = fillers.has(word) ? 1 : 0;
  });
  return { tokens, ids, starts, fillers: isFiller, openers, questions };
}

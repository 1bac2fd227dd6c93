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

/** A text's words and marks, and which different ones there are: what every matcher of it shares. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly different: readonly string[];
  /** For each token, its place among the different ones. */
  readonly which: Int32Array;
  readonly questions: ReadonlySet<number>;
}

/** Takes a text apart. */
export function wordsOf(text: string): Words {
  const tokens = tokensOf(text);
  const which = new Int32Array(tokens.length);
  const places = new Map<string, number>();
  const questions = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const { word, sentence } = tokens[at] as Token;
    let place = places.get(word);
    if (place === undefined) places.set(word, (place = places.size));
    which[at] = place;
    if (word === '?') questions.add(sentence);
  }
  return { tokens, different: [...places.keys()], which, questions };
}

/** Reads a text with the words that patterns know. */
export function readText(
  { tokens, different, which, questions }: Words,
  vocabulary: Vocabulary,
  fillers: ReadonlySet<string>,
  openers: ReadonlySet<string>,
): ReadText {
  const wordIds = different.map((word) => vocabulary.words.get(word) ?? 0);
  const startIds = different.map((word) => (letter.test(word) ? startOf(vocabulary, word) : 0));
  const ids = new Int32Array(tokens.length);
  const starts = new Int32Array(tokens.length);
  const isFiller = new Uint8Array(tokens.length);
  const areFillers = different.map((word) => (fillers.has(word) ? 1 : 0));
  for (let at = 0; at < tokens.length; at += 1) {
    const place = which[at] ?? 0;
    ids[at] = wordIds[place] ?? 0;
    starts[at] = startIds[place] ?? 0;
    isFiller[at] = areFillers[place] ?? 0;
  }
  return { tokens, ids, starts, fillers: isFiller, openers, questions };
}

/** What no mark has in it. */
const letter = /[\p{L}\p{N}\p{M}]/u;

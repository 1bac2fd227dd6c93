import { read, type CoachContext, type Notes } from './coach';
import type { Matcher } from './compiling';
import type { Found } from './matcher';
import type { Resembles } from './resembling';

/** Beyond this many sentences a text is no letter any more, and is read in one go. */
const mostSentences = 2000;

const moved = <T extends Found>(found: T, by: number): T => {
  const { start, end, own } = found;
  const there = { ...found, start: start + by, end: end + by };
  return own ? { ...there, own: { start: own.start + by, end: own.end + by } } : there;
};

/** What a text is read with. */
export interface ReadWith {
  readonly matchers: readonly Matcher[];
  readonly resembles?: Resembles;
}

/**
 * Reads a text as `read` does, and remembers its sentences: after a key only the one it was typed in, and the one before
 * it, are read again. A sentence is read together with the next, since a thought can run on.
 */
export function rereading({
  matchers,
  resembles,
}: ReadWith): (text: string, context?: CoachContext) => Notes {
  let known = new Map<string, Notes>();
  let knownFor = '';
  return (text, context = {}) => {
    const sentences = sentencesOf(text);
    if (sentences.length > mostSentences) return read(matchers, text, context, resembles);
    const { step, side, path, isPrivate } = context;
    const here = [step, side, path, isPrivate].join('/');
    const before = here === knownFor ? known : new Map<string, Notes>();
    // Only what stands in the text now is remembered further.
    const after = new Map<string, Notes>();
    const all = { flags: [], strengths: [], quiet: [] } as { [Part in keyof Notes]: Notes[Part][number][] };
    let from = 0;
    sentences.forEach((sentence, at) => {
      const both = sentence + (sentences[at + 1] ?? '');
      // Where the first of the two ends belongs to what is known of them.
      const key = `${sentence.length}/${both}`;
      const notes =
        after.get(key) ?? before.get(key) ?? ownOf(read(matchers, both, context, resembles), sentence.length);
      after.set(key, notes);
      for (const each of notes.flags) all.flags.push(moved(each, from));
      for (const each of notes.strengths) all.strengths.push(moved(each, from));
      for (const each of notes.quiet) all.quiet.push(moved(each, from));
      from += sentence.length;
    });
    known = after;
    knownFor = here;
    return all;
  };
}

/** What begins in the first sentence, `length` long; the rest is found again when its own turn comes. */
function ownOf({ flags, strengths, quiet }: Notes, length: number): Notes {
  const isOwn = ({ start }: Found): boolean => start < length;
  return { flags: flags.filter(isOwn), strengths: strengths.filter(isOwn), quiet: quiet.filter(isOwn) };
}

/** A text cut behind its sentences and lines, never inside quotation marks: whether words are quoted is told by those before. */
function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (const { 0: found, index } of text.matchAll(/[“«„”»"]|\n+|[.!?…]\s+/g)) {
    const first = found.charAt(0);
    if ('“«„'.includes(first)) isQuoted = true;
    else if ('”»'.includes(first)) isQuoted = false;
    else if (first === '"') isQuoted = !isQuoted;
    else if (!isQuoted || found.includes('\n')) {
      isQuoted = false;
      const to = index + found.length;
      sentences.push(text.slice(from, to));
      from = to;
    }
  }
  sentences.push(text.slice(from));
  return sentences;
}

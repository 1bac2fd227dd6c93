import { read, type CoachContext, type Notes } from './coach';
import type { Found, Matcher } from './matcher';

/** Beyond this many lines a text is no letter any more, and is read in one go. */
const mostLines = 1000;

const moved = <T extends Found>({ start, end, own, ...found }: T, by: number): T =>
  ({
    ...found,
    start: start + by,
    end: end + by,
    ...(own && { own: { start: own.start + by, end: own.end + by } }),
  }) as T;

/**
 * Reads a text as `read` does, and remembers its lines: after a key only the line it was typed in, and the one before
 * it, are read again. A line is read together with the next, since a thought can run on.
 */
export function rereading(matcher: Matcher): (text: string, context?: CoachContext) => Notes {
  let known = new Map<string, Notes>();
  let knownFor = '';
  return (text, context = {}) => {
    const lines = text.split('\n');
    if (lines.length > mostLines) return read(matcher, text, context);
    const { step, side, path, isPrivate } = context;
    const here = [step, side, path, isPrivate].join('/');
    const before = here === knownFor ? known : new Map<string, Notes>();
    // Only what stands in the text now is remembered further.
    const after = new Map<string, Notes>();
    const all = { flags: [], strengths: [], quiet: [] } as { [Part in keyof Notes]: Notes[Part][number][] };
    let from = 0;
    lines.forEach((line, at) => {
      const next = lines[at + 1];
      const key = next === undefined ? line : `${line}\n${next}`;
      const notes = after.get(key) ?? before.get(key) ?? ownOf(read(matcher, key, context), line.length);
      after.set(key, notes);
      for (const each of notes.flags) all.flags.push(moved(each, from));
      for (const each of notes.strengths) all.strengths.push(moved(each, from));
      for (const each of notes.quiet) all.quiet.push(moved(each, from));
      from += line.length + 1;
    });
    known = after;
    knownFor = here;
    return all;
  };
}

/** What begins in the first line, `length` long; the rest is found again when its own turn comes. */
function ownOf({ flags, strengths, quiet }: Notes, length: number): Notes {
  const isOwn = ({ start }: Found): boolean => start < length;
  return { flags: flags.filter(isOwn), strengths: strengths.filter(isOwn), quiet: quiet.filter(isOwn) };
}

import type { Line, Slots } from '../../content/schema-rehearsal';

const slot = /\{(\w+)\}/g;

const named = (slots: Slots): Readonly<Record<string, string | undefined>> => ({ ...slots });

/** What is written in a line. */
export function textOf(line: Line): string {
  if (typeof line === 'string') return line;
  return 'close' in line ? line.close : line.short;
}

/** What is answered as little has fewer words than this in all. */
const fewWords = 8;

/** Whether the scene has every fact this line takes in, the two are close enough for it, and it was as little as it says. */
export const canSay = (line: Line, slots: Slots, areClose: boolean, spoken: number): boolean =>
  (typeof line === 'string' || ('close' in line ? areClose : spoken < fewWords)) &&
  [...textOf(line).matchAll(slot)].every(([, name]) => named(slots)[name ?? '']);

const sentenceStart = /^(["“'‘(…[]*)(\p{Ll})|([.!?…]["”'’)\]]*\s+["“'‘(]*)(\p{Ll})/gu;

/** The line with the scene's facts in it, each sentence begun with a capital where a fact begins it. */
export function woven(text: string, slots: Slots): string {
  const starts = new Set<number>();
  let shift = 0;
  const facts = named(slots);
  const filled = text.replace(slot, (whole, name: string, at: number) => {
    const fact = facts[name] ?? '';
    starts.add(at + shift);
    shift += fact.length - whole.length;
    return fact;
  });
  return filled.replace(sentenceStart, (found, first, letter, before, next, at: number) => {
    const begin = at + found.length - 1;
    if (!starts.has(begin)) return found;
    return first === undefined
      ? `${before}${String(next).toUpperCase()}`
      : `${first}${String(letter).toUpperCase()}`;
  });
}

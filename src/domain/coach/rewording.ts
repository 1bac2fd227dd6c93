import type { RuleNote } from '../../content/schema-coach';
import type { Found } from './matcher';

/** What can stand in place of a stretch of a text. Offsets are UTF-16 units into the text. */
export interface Rewording {
  readonly start: number;
  readonly end: number;
  readonly put: string;
  /** Made from the person's own words; otherwise a whole sentence of ours, for theirs. */
  readonly isOwn: boolean;
}

/** One way to say it: the underlined words made over from the person's own, else the rule's sentence for theirs. */
export function rewordingOf(found: Found, note: RuleNote, text: string): Rewording | undefined {
  const own = madeOver(found, note, text);
  if (own !== undefined) return { start: found.start, end: found.end, put: own, isOwn: true };
  if (note.instead === undefined) return undefined;
  return { ...sentenceAround(text, found), put: note.instead, isOwn: false };
}

function madeOver(found: Found, { rewrite }: RuleNote, text: string): string | undefined {
  if (rewrite === undefined) return undefined;
  const own = found.own && text.slice(found.own.start, found.own.end).trim();
  if (!own && rewrite.includes('$1')) return undefined;
  const put = rewrite.replaceAll('$1', () => own ?? '');
  const first = text[found.start] ?? '';
  if (first !== first.toLowerCase()) return put.slice(0, 1).toUpperCase() + put.slice(1);
  // In the middle of a sentence only “I” stays tall.
  return /^I\b/.test(put) ? put : put.slice(0, 1).toLowerCase() + put.slice(1);
}

const isEnd = (letter: string | undefined): boolean => letter !== undefined && '.!?…\n'.includes(letter);
const isSpace = (letter: string | undefined): boolean => letter !== undefined && /\s/.test(letter);

/** The sentence these words stand in, its end mark too, the space around it not. */
function sentenceAround(text: string, words: Pick<Found, 'start' | 'end'>): { start: number; end: number } {
  let { start, end } = words;
  while (start > 0 && !isEnd(text[start - 1])) start -= 1;
  while (start < words.start && isSpace(text[start])) start += 1;
  while (end < text.length && !isEnd(text[end - 1])) end += 1;
  while (end < text.length && text[end] !== '\n' && (isEnd(text[end]) || '”"’)'.includes(text[end] ?? ' ')))
    end += 1;
  while (end > words.end && isSpace(text[end - 1])) end -= 1;
  return { start, end };
}

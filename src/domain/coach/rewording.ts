import type { RuleNote } from '../../content/schema-coach';
import type { Found } from './matcher';

/** What can stand in place of a stretch of a text. Offsets are UTF-16 units into the text. */
export interface Rewording {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** One way to say it: the underlined words made over from the person's own, where the rule can do that. */
export function rewordingOf(found: Found, note: RuleNote, text: string): Rewording | undefined {
  const put = madeOver(found, note, text);
  return put === undefined ? undefined : { start: found.start, end: found.end, put };
}

/**
 * The same, unless the coach would ask about it again: an offer that is underlined the moment it is taken is none.
 * `asksAt` says what it asks about in a text.
 */
export function clearRewordingOf(
  found: Found,
  note: RuleNote,
  text: string,
  asksAt: (text: string) => readonly Pick<Found, 'start' | 'end'>[],
): Rewording | undefined {
  const rewording = rewordingOf(found, note, text);
  if (!rewording) return undefined;
  const { start, end, put } = rewording;
  const isAsked = asksAt(text.slice(0, start) + put + text.slice(end)).some(
    (each) => each.start < start + put.length && start < each.end,
  );
  return isAsked ? undefined : rewording;
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

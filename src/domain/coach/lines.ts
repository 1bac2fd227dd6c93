import type { StrengthKind } from '../../content/schema-coach';
import type { Kept } from '../saved';
import type { Notes } from './coach';
import { isKept, keptOf } from './keeping-mine';
import type { Found } from './matcher';

/** One note that can be opened, and the words it is about. */
export interface Line {
  /** Stays the same while the rule and the words do. */
  readonly id: string;
  readonly found: Found;
  readonly words: string;
  readonly look: 'flag' | 'quiet';
}

/** Words to underline. Offsets are UTF-16 units into the text. */
export interface Underlined {
  readonly start: number;
  readonly end: number;
  readonly look: 'flag' | 'quiet' | 'strength';
}

/** Takes stretches of a text, each only where none of it was taken before. */
function takingTurns(length: number): (stretch: Pick<Found, 'start' | 'end'>) => boolean {
  const isTaken = new Uint8Array(length);
  return ({ start, end }) => {
    for (let at = start; at < end; at += 1) if (isTaken[at] === 1) return false;
    isTaken.fill(1, start, end);
    return true;
  };
}

type Asked = Pick<Line, 'found' | 'look'>;

/** All that asks for another look, the weightiest first. */
function asked({ flags, quiet }: Notes): readonly Asked[] {
  return [
    ...flags.map((found) => ({ found, look: 'flag' as const })),
    ...quiet.map((found) => ({ found, look: 'quiet' as const })),
  ].sort((a, b) => b.found.priority - a.found.priority || a.found.start - b.found.start);
}

/** What asks for another look and is not kept; of several on the same words the weightiest. */
function asking(notes: Notes, text: string, kept: readonly Kept[]): readonly Asked[] {
  const take = takingTurns(text.length);
  // Words a person keeps are left alone, by the lighter notes on them as well.
  return asked(notes)
    .filter(({ found }) => take(found))
    .filter(({ found }) => !isKept(found, text, kept));
}

function onceEach(all: readonly Asked[], text: string): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const { found, look } of all) {
    const { rule, words } = keptOf(found, text);
    const id = `${rule}/${words}`;
    if (!lines.has(id)) lines.set(id, { id, found, look, words: text.slice(found.start, found.end).trim() });
  }
  return [...lines.values()];
}

/** The notes under a text, the most important first; the same words are spoken of once, however often they come. */
export function linesOf(notes: Notes, text: string, kept: readonly Kept[]): readonly Line[] {
  return onceEach(asking(notes, text, kept), text);
}

/** What a person keeps of what stands in the text now: each could be looked at again. */
export function keptLinesOf(notes: Notes, text: string, kept: readonly Kept[]): readonly Line[] {
  return onceEach(
    asked(notes).filter(({ found }) => isKept(found, text, kept)),
    text,
  );
}

/** What is underlined in a text, in its order, no two on the same words; a flag goes before a strength. */
export function underlined(notes: Notes, text: string, kept: readonly Kept[]): readonly Underlined[] {
  const take = takingTurns(text.length);
  const strengths = [...notes.strengths].sort((a, b) => b.priority - a.priority);
  return [...asking(notes, text, kept), ...strengths.map((found) => ({ found, look: 'strength' as const }))]
    .filter(({ found }) => take(found))
    .map(({ found: { start, end }, look }) => ({ start, end, look }))
    .sort((a, b) => a.start - b.start);
}

/** The kinds of help a text gives, the weightiest first; that an act is named comes after whose it was and what it did. */
export function helpOf({ strengths }: Notes): readonly StrengthKind[] {
  const ordered = [...strengths].sort((a, b) => b.priority - a.priority || a.start - b.start);
  const kinds = new Set(ordered.map(({ kind }) => kind));
  const isAct = kinds.delete('specific-observation');
  return isAct ? [...kinds, 'specific-observation'] : [...kinds];
}

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Mark } from '../../components/marked-text';
import type { StrengthKind } from '../../content/schema-coach';
import { carriedOver } from '../../domain/coach/carrying';
import type { CoachContext, Notes } from '../../domain/coach/coach';
import { keptAt } from '../../domain/coach/keeping-mine';
import { helpOf, keptLinesOf, linesOf, underlined, type Line } from '../../domain/coach/lines';
import type { Found } from '../../domain/coach/matcher';
import type { KeptMine } from '../../domain/saved';
import { useSeen } from '../once-seen';
import type { Reader } from './coach-reader';
import { useComposing, wordsComposed, type Composing } from './composing';

/** Texts by the field they stand in. */
export type Texts = Readonly<Record<string, string>>;

/** A note that can be opened, and the field its words stand in. */
export interface FieldLine extends Line {
  readonly field: string;
}

export interface Coached {
  /** By field, for the texts as they stand. */
  readonly marks: Readonly<Record<string, readonly Mark[]>>;
  /** For the texts as they stood at the last pause, and the same until the next. */
  readonly said: Said;
}

/** What the coach says at a pause. */
export interface Said {
  /** The most important first. */
  readonly lines: readonly FieldLine[];
  readonly kept: readonly FieldLine[];
  readonly help: readonly StrengthKind[];
  readonly notes: Pick<Notes, 'strengths'>;
  readonly texts: Texts;
  /** What would ask for another look in a text that stood here. */
  readonly asksAt: (text: string) => readonly Found[];
  /** Takes what stands in a field now as read, without waiting for a pause. */
  readonly readNow: (field: string, text: string) => void;
}

export interface CoachWhere {
  /** A prompt's id, or the words page. */
  readonly place: string;
  readonly context: CoachContext;
  /** What is noticed before any wording: it goes first. */
  readonly heard: { readonly isHeavy: boolean; readonly takesAll: boolean };
  /** False: nothing is loaded and nothing said. */
  readonly isOn: boolean;
}

/** Without typing for this long, in milliseconds, a person has paused. */
const pause = 1000;
/** More notes than this are not looked at one by one, whatever was pasted. */
const mostLines = 12;
const silent: Notes = { flags: [], strengths: [], quiet: [] };
const none: readonly Mark[] = [];

/** As the browser counts the letters of a field. */
const asShown = (texts: Texts): string =>
  JSON.stringify(Object.entries(texts).map(([field, text]) => [field, text.replace(/\r\n?/g, '\n')]));

/** What the coach has to say about these texts. Keys never wait for it: the reading comes when there is time. */
export function useCoach(given: Texts, mine: KeptMine, { place, context, heard, isOn }: CoachWhere): Coached {
  const now = useMemo(() => asShown(isOn ? given : {}), [isOn, given]);
  const [paused, setPaused] = useState(now);
  // Only at a pause: nothing is loaded, nor made ready, while somebody types.
  const hasWords = useMemo(() => entriesOf(paused).some(([, text]) => text.trim() !== ''), [paused]);
  const newReader = useNewReader(isOn, hasWords);
  const [composing, composed] = useComposing();
  useEffect(() => {
    if (paused === now) return;
    const timer = setTimeout(() => setPaused(withoutComposed(now, composing.current)), pause);
    return () => clearTimeout(timer);
  }, [now, paused, composing, composed]);

  const { step, side, path, isPrivate } = context;
  const readAll = useMemo(() => {
    const readers = new Map<string, Reader>();
    return (texts: string): readonly FieldNotes[] =>
      entriesOf(texts).map(([field, text]) => {
        const reader = readers.get(field) ?? newReader?.();
        if (!reader) return { field, text, notes: silent };
        readers.set(field, reader);
        return { field, text, notes: reader(text, { step, side, path, isPrivate } as CoachContext) };
      });
  }, [newReader, step, side, path, isPrivate]);

  const asksAt = useMemo(() => {
    const reader = newReader?.();
    return (text: string): readonly Found[] => {
      const notes = reader?.(text, { step, side, path, isPrivate } as CoachContext) ?? silent;
      return [...notes.flags, ...notes.quiet];
    };
  }, [newReader, step, side, path, isPrivate]);

  const kept = useMemo(() => keptAt(mine, place), [mine, place]);
  const later = useSeen(now);
  const { isHeavy, takesAll } = heard;
  const read = useMemo(
    () => hushed(readAll(later), { isHeavy, takesAll }),
    [readAll, later, isHeavy, takesAll],
  );
  const marked = useMemo(
    () => read.map(({ field, text, notes }) => ({ field, text, marks: underlined(notes, text, kept) })),
    [read, kept],
  );
  const marks = useMemo(
    () =>
      Object.fromEntries(
        entriesOf(now).map(([field, text]) => {
          const before = marked.find((each) => each.field === field);
          return [field, before ? carriedOver(before.marks, before.text, text) : none];
        }),
      ),
    [now, marked],
  );

  const readPaused = useMemo(
    () => hushed(readAll(paused), { isHeavy, takesAll }),
    [readAll, paused, isHeavy, takesAll],
  );
  const latest = useRef(now);
  useLayoutEffect(() => {
    latest.current = now;
  }, [now]);
  const readNow = useCallback((field: string, text: string): void => {
    setPaused(asShown({ ...Object.fromEntries(entriesOf(latest.current)), [field]: text }));
  }, []);
  const said = useMemo(() => {
    const strengths = readPaused.flatMap(({ notes }) => notes.strengths);
    const linesBy = (of: typeof linesOf): readonly FieldLine[] =>
      readPaused
        .flatMap(({ field, text, notes }) =>
          of(notes, text, kept).map((line) => ({ ...line, id: `${field}/${line.id}`, field })),
        )
        .sort((a, b) => b.found.priority - a.found.priority)
        .slice(0, mostLines);
    return {
      lines: linesBy(linesOf),
      kept: linesBy(keptLinesOf),
      notes: { strengths },
      help: helpOf({ strengths, flags: [], quiet: [] }),
      texts: Object.fromEntries(entriesOf(paused)),
      asksAt,
      readNow,
    };
  }, [readPaused, kept, paused, asksAt, readNow]);

  return { marks, said };
}

interface FieldNotes {
  readonly field: string;
  readonly text: string;
  readonly notes: Notes;
}

const entriesOf = (texts: string): readonly (readonly [field: string, text: string])[] =>
  JSON.parse(texts) as [string, string][];

/** The texts with blanks for what an input method is still composing: it is no word yet. */
function withoutComposed(texts: string, composing: Composing | undefined): string {
  if (!composing) return texts;
  const { value } = composing.field;
  const { start, end } = wordsComposed(composing);
  const blanked = value.slice(0, start) + ' '.repeat(end - start) + value.slice(end);
  return JSON.stringify(entriesOf(texts).map(([field, text]) => [field, text === value ? blanked : text]));
}

/** What the coach leaves to the line above it: all of it where words are heavy, and what is asked there already. */
function hushed(
  read: readonly FieldNotes[],
  { isHeavy, takesAll }: CoachWhere['heard'],
): readonly FieldNotes[] {
  if (isHeavy) return read.map((each) => ({ ...each, notes: silent }));
  if (!takesAll) return read;
  return read.map(({ notes, ...each }) => ({
    ...each,
    notes: { ...notes, quiet: notes.quiet.filter(({ kind }) => kind !== 'over-owning') },
  }));
}

/**
 * Makes readers, once there are words and what they are read with has come; another function when there is more of it, so
 * that the texts are read again. Where it does not come, the page does without.
 */
function useNewReader(isWanted: boolean, hasWords: boolean): (() => Reader) | undefined {
  const [newReader, setNewReader] = useState<() => Reader>();
  useEffect(() => {
    if (!isWanted || !hasWords) return;
    let isHere = true;
    const take = (made: () => Reader): void => {
      if (isHere) setNewReader(() => made);
    };
    void (async () => {
      const { flagReaders, wholeReaders } = await import('./coach-reader');
      take(await flagReaders());
      take(await wholeReaders());
    })().catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [isWanted, hasWords]);
  return isWanted ? newReader : undefined;
}

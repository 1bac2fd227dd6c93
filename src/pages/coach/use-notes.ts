import { useState } from 'react';
import type { RuleNote } from '../../content/schema-coach';

type NoteOf = (rule: string) => RuleNote | undefined;

/** What the notes say, once asked for; `not-there` where they could not be had, until asked again. */
export function useNotes(): readonly [noteOf: NoteOf | 'not-there' | undefined, load: () => void] {
  const [noteOf, setNoteOf] = useState<NoteOf | 'not-there'>();
  const load = (): void => {
    if (typeof noteOf === 'function') return;
    void import('../../content/coach-notes').then(
      (part) => setNoteOf(() => part.noteOf),
      () => setNoteOf('not-there'),
    );
  };
  return [noteOf, load];
}

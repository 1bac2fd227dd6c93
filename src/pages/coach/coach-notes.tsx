import { useId, useRef, useState, type ReactNode } from 'react';
import buttons from '../../components/button.module.css';
import { typeInto } from '../../components/typing';
import { coachWords as words } from '../../content/interface/coach';
import { carriedOver } from '../../domain/coach/carrying';
import { alsoKept, keptOf, noLongerKept } from '../../domain/coach/keeping-mine';
import { clearRewordingOf } from '../../domain/coach/rewording';
import type { KeptMine } from '../../domain/saved';
import { Announced } from './announced';
import { CoachNote } from './coach-note';
import { KeptNotes } from './kept-notes';
import styles from './coach-notes.module.css';
import type { FieldLine, Said } from './use-coach';
import { useNotes } from './use-notes';
import { useReplaced } from './use-replaced';

interface CoachNotesProps {
  readonly coach: Pick<Said, 'lines' | 'kept' | 'help' | 'texts' | 'asksAt' | 'readNow'>;
  readonly place: string;
  readonly keptMine: KeptMine;
  readonly onKeep: (keptMine: KeptMine) => void;
  /** The field on screen that holds these words. */
  readonly fieldOf: (field: string) => HTMLTextAreaElement | null | undefined;
  /** True where notes are often: room is kept for them, so that nothing moves when one comes. */
  readonly hasRoom: boolean;
}

const kept = 'kept';
/** A person who writes to make up is not to be praised at length. */
const mostHelp = 2;

/** What the coach has to say, under the words: the words of each note in a row, each note right behind its words, at most one open. */
export function CoachNotes({ coach, place, keptMine, onKeep, fieldOf, hasRoom }: CoachNotesProps) {
  const { lines, texts } = coach;
  const id = useId();
  const area = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<string>();
  const [noteOf, loadNotes] = useNotes();
  const [replaced, setReplaced] = useReplaced();
  const line = lines.find((each) => each.id === opened);
  const note = line && typeof noteOf === 'function' ? noteOf(line.found.rule) : undefined;
  const rewording = line && note && clearRewordingOf(line.found, note, texts[line.field] ?? '', coach.asksAt);

  function open(which: string): void {
    loadNotes();
    setOpened(opened === which ? undefined : which);
  }

  function use({ field }: FieldLine): void {
    const here = fieldOf(field);
    // Typed on since the note was opened: it stands elsewhere now, or is gone.
    const [there] = rewording && here ? carriedOver([rewording], texts[field] ?? '', here.value) : [];
    if (!there || !here) return;
    setOpened(undefined);
    const own = here.value.slice(there.start, there.end);
    typeInto(here, there.start, there.end, there.put);
    coach.readNow(field, here.value);
    setReplaced({ field, here, start: there.start, put: there.put, own });
  }

  function putBack(): void {
    if (!replaced) return;
    const { field, here, start, put, own } = replaced;
    setReplaced(undefined);
    typeInto(here, start, start + put.length, own);
    coach.readNow(field, here.value);
  }

  function keep({ found, field }: FieldLine): void {
    onKeep(alsoKept(keptMine, place, keptOf(found, texts[field] ?? '')));
    setOpened(undefined);
    // The button goes with its note; the focus stays near.
    area.current?.focus({ preventScroll: true });
  }

  const chip = (
    which: string,
    look: string,
    name: string | undefined,
    shown: ReactNode,
    inside: ReactNode,
  ) => (
    <li key={which} data-open={opened === which ? '' : undefined}>
      <button
        id={opened === which ? `${id}-words` : undefined}
        type="button"
        className={styles.chip}
        data-look={look}
        aria-label={name}
        aria-expanded={opened === which}
        aria-controls={opened === which ? id : undefined}
        onClick={() => open(which)}
      >
        {shown}
      </button>
      {opened === which && (
        <div id={id} className={styles.note} data-look={look}>
          {inside}
        </div>
      )}
    </li>
  );

  return (
    <div
      ref={area}
      tabIndex={-1}
      role="group"
      aria-label={words.notes}
      className={styles.coach}
      data-room={hasRoom ? '' : undefined}
    >
      <Announced lines={lines} />
      {coach.help.length > 0 && (
        <p className={styles.help}>
          {coach.help
            .slice(0, mostHelp)
            .map((kind) => words.helps[kind])
            .join(' ')}
        </p>
      )}
      {(replaced || lines.length + coach.kept.length > 0) && (
        <ul className={styles.chips}>
          {replaced && (
            <li>
              <button type="button" className={buttons.link} onClick={putBack}>
                {words.putBack}
              </button>
            </li>
          )}
          {lines.map((each) =>
            chip(
              each.id,
              each.look,
              words.noteOn(each.words),
              <bdi translate="no">{each.words}</bdi>,
              note ? (
                <CoachNote
                  note={note}
                  rewording={rewording}
                  about={`${id}-words`}
                  onUse={() => use(each)}
                  onKeep={() => keep(each)}
                />
              ) : (
                <p>{noteOf === undefined ? words.opening : words.notThere}</p>
              ),
            ),
          )}
          {coach.kept.length > 0 &&
            chip(
              kept,
              kept,
              undefined,
              words.kept(coach.kept.length),
              <KeptNotes
                lines={coach.kept}
                onTakeBack={({ found, field }) => {
                  onKeep(noLongerKept(keptMine, place, keptOf(found, texts[field] ?? '')));
                  area.current?.focus({ preventScroll: true });
                }}
              />,
            )}
        </ul>
      )}
    </div>
  );
}

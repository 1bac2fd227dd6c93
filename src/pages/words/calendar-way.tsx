import { useId, useState } from 'react';
import buttons from '../../components/button.module.css';
import { wordsWords as words } from '../../content/interface/words';
import { daysUntilLook, morningAfter, returnTime } from '../../domain/clock';
import type { CalendarEntry, Repair } from '../../domain/saved';
import { downloadCalendar } from '../../store/files';
import styles from './words-page.module.css';

const talkMinutes = 60;
const lookMinutes = 30;

/** "2026-11-21T19:00", as a date field wants it, by the wall clock. */
function fieldValue(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A calendar file of the talk, and of the look back where one was agreed. */
export function CalendarWay({ repair }: { readonly repair: Repair }) {
  const id = useId();
  const [at, setAt] = useState(() => fieldValue(returnTime(new Date()).at));
  const [trouble, setTrouble] = useState<string>();
  const look = repair.answers['look-again'];
  const days = look?.kind === 'choice' ? daysUntilLook(look.chosen) : undefined;

  async function download(): Promise<void> {
    const talk = new Date(at);
    if (Number.isNaN(talk.getTime())) {
      setTrouble(words.calendarNoTime);
      return;
    }
    const entry = (start: Date, minutes: number): CalendarEntry => ({
      title: words.calendarTitle,
      start: start.getTime(),
      minutes,
    });
    const again = days === undefined ? [] : [entry(morningAfter(talk, days), lookMinutes)];
    try {
      await downloadCalendar([entry(talk, talkMinutes), ...again]);
      setTrouble(undefined);
    } catch {
      // What makes the file is loaded when it is asked for, and may be gone after an update.
      setTrouble(words.calendarNotMade);
    }
  }

  return (
    <div className={styles.way}>
      <label htmlFor={id}>{words.talkAt}</label>
      <input
        id={id}
        type="datetime-local"
        className={styles.date}
        value={at}
        onChange={(event) => setAt(event.target.value)}
      />
      {days !== undefined && <p className={styles.note}>{words.lookAgain}</p>}
      <button type="button" className={buttons.button} onClick={() => void download()}>
        {words.calendar}
      </button>
      <p className={styles.note}>{words.calendarNote}</p>
      {trouble && (
        <p role="alert" className={styles.note}>
          {trouble}
        </p>
      )}
    </div>
  );
}

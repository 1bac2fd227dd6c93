import { useId, useState } from 'react';
import { CheckBox } from '../../components/check-box';
import buttons from '../../components/button.module.css';
import { wordsWords as words } from '../../content/interface/words';
import { lookBackTimes } from '../../domain/check-in-due';
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
  const [looksBack, setLooksBack] = useState(false);
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
    // The agreed look may be one of these days already.
    const back = (looksBack ? lookBackTimes(talk) : [])
      .map((time) => entry(time, lookMinutes))
      .filter(({ start }) => !again.some((each) => each.start === start));
    try {
      await downloadCalendar([entry(talk, talkMinutes), ...again, ...back]);
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
      <CheckBox label={words.lookBack} isChecked={looksBack} onCheck={setLooksBack} />
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

import { useId, useState } from 'react';
import buttons from '../../components/button.module.css';
import { practiceWords } from '../../content/interface/practice';
import { returnTime } from '../../domain/clock';
import { writtenDay } from '../../domain/practice/day';
import { downloadCalendar } from '../../store/files';
import page from '../page.module.css';
import styles from './practice.module.css';

const words = practiceWords.calendar;

/** As a date field wants it, by the wall clock. */
const fieldValue = (at: Date): string =>
  `${writtenDay(at)}T${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;

/** A calendar file for a time of one’s own choosing, that says nothing of what it is for. */
export function PracticeCalendar({ minutes }: { readonly minutes: number }) {
  const id = useId();
  const [at, setAt] = useState(() => fieldValue(returnTime(new Date()).at));
  const [trouble, setTrouble] = useState<string>();

  async function make(): Promise<void> {
    const start = new Date(at).getTime();
    if (Number.isNaN(start)) {
      setTrouble(words.noTime);
      return;
    }
    try {
      await downloadCalendar([{ title: words.title, start, minutes }]);
      setTrouble(undefined);
    } catch {
      // What makes the file is loaded when it is asked for, and may be gone after an update.
      setTrouble(words.notMade);
    }
  }

  return (
    <details className={styles.more}>
      <summary>{words.heading}</summary>
      <div className={page.parts}>
        <label htmlFor={id}>{words.at}</label>
        <input
          id={id}
          type="datetime-local"
          className={styles.date}
          value={at}
          onChange={(event) => setAt(event.target.value)}
        />
        <div>
          <button type="button" className={buttons.button} onClick={() => void make()}>
            {words.make}
          </button>
        </div>
        <p className={page.small}>{words.note}</p>
        {trouble && <p role="alert">{trouble}</p>}
      </div>
    </details>
  );
}

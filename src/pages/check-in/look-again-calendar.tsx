import { useState } from 'react';
import buttons from '../../components/button.module.css';
import { checkInWords } from '../../content/interface/check-in';
import { lookBackTimes } from '../../domain/check-in-due';
import { downloadCalendar } from '../../store/files';
import page from '../page.module.css';
import styles from './check-in.module.css';

const words = checkInWords.calendar;
const minutes = 30;

/** A quiet entry for looking back again, in the person's own calendar and only when asked for. */
export function LookAgainCalendar() {
  const [hasFailed, setFailed] = useState(false);
  async function add(at: 'week' | 'month'): Promise<void> {
    const [, week, month] = lookBackTimes(new Date());
    const start = at === 'week' ? week : month;
    if (!start) return;
    try {
      await downloadCalendar([{ title: words.title, start: start.getTime(), minutes }]);
      setFailed(false);
    } catch {
      // What makes the file is loaded when it is asked for, and may be gone after an update.
      setFailed(true);
    }
  }
  return (
    <section aria-labelledby="again" className={styles.next}>
      <h2 id="again">{words.heading}</h2>
      <p className={page.small}>{words.says}</p>
      <div className={styles.times}>
        <button type="button" className={buttons.button} onClick={() => void add('week')}>
          {words.week}
        </button>
        <button type="button" className={buttons.button} onClick={() => void add('month')}>
          {words.month}
        </button>
      </div>
      <p className={page.small}>{words.note}</p>
      {hasFailed && <p role="alert">{words.failed}</p>}
    </section>
  );
}

import { useId, useState } from 'react';
import buttons from '../../components/button.module.css';
import { togetherWords } from '../../content/interface/together';
import type { Session } from '../../domain/together/kept';
import { withLookAgain } from '../../domain/together/way-forward';
import { downloadCalendar } from '../../store/files';
import { changeSession } from '../../store/together';
import page from '../page.module.css';
import styles from './together.module.css';

const words = togetherWords.forward;
/** In the evening, by this device's clock, for half an hour. */
const [hour, minutes] = ['18:00', 30] as const;

/** The day they look again, and a calendar entry of it that says nothing. */
export function LookAgain({ session }: { readonly session: Session }) {
  const id = useId();
  const { lookAgain } = session.talk.forward;
  const [hasFailed, setFailed] = useState(false);

  async function toCalendar(): Promise<void> {
    const start = new Date(`${lookAgain}T${hour}`);
    if (Number.isNaN(start.getTime())) return;
    try {
      await downloadCalendar([{ title: words.calendarTitle, start: start.getTime(), minutes }]);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <div className={styles.name}>
      <label htmlFor={id}>{words.lookAgain}</label>
      <input
        id={id}
        type="date"
        value={lookAgain}
        onChange={(event) => changeSession((each) => withLookAgain(each, event.target.value))}
      />
      {lookAgain !== '' && (
        <>
          <p className={page.links}>
            <button type="button" className={buttons.button} onClick={() => void toCalendar()}>
              {words.calendar}
            </button>
          </p>
          <p className={page.small}>{words.calendarNote}</p>
        </>
      )}
      {hasFailed && <p role="alert">{words.calendarFailed}</p>}
    </div>
  );
}

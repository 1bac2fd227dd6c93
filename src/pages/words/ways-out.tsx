import { useId, useState } from 'react';
import buttons from '../../components/button.module.css';
import { wordsWords as words } from '../../content/interface/words';
import { walkContent } from '../../content/walk-content';
import { daysUntilLook, morningAfter, returnTime } from '../../domain/clock';
import type { CalendarEntry, Repair } from '../../domain/saved';
import { layoutOf, waysOutOf } from '../../domain/walk';
import { cardsOf } from '../../domain/words';
import { downloadCalendar } from '../../store/files';
import { CopyButton } from './copy-button';
import styles from './words-page.module.css';

const talkMinutes = 60;
const lookMinutes = 30;

/** The ways the words can leave this device, each with one true line about where they go. */
export function WaysOut({ repair }: { readonly repair: Repair }) {
  const ways = waysOutOf(walkContent, repair);
  const text = cardsOf(walkContent, repair)
    .map((card) => card.text)
    .filter((each) => each.trim() !== '')
    .join('\n\n');
  const isMessage = layoutOf(walkContent, repair.about).words === 'message';
  return (
    <section aria-labelledby="out" className={styles.out}>
      <h2 id="out">{words.out}</h2>
      {ways.includes('copy') && <CopyButton text={text} />}
      {ways.includes('share') && typeof navigator.share === 'function' && (
        <div className={styles.way}>
          <button
            type="button"
            className={buttons.button}
            onClick={() => void navigator.share({ text }).catch(() => undefined)}
          >
            {words.share}
          </button>
          <p className={styles.note}>{words.shareNote}</p>
        </div>
      )}
      {ways.includes('print') && !isMessage && (
        <div className={styles.way}>
          <button type="button" className={buttons.button} onClick={() => print()}>
            {words.print}
          </button>
          <p className={styles.note}>{words.printNote}</p>
        </div>
      )}
      {ways.includes('calendar') && <CalendarWay repair={repair} />}
    </section>
  );
}

/** "2026-11-21T19:00", as a date field wants it, by the wall clock. */
function fieldValue(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

function CalendarWay({ repair }: { readonly repair: Repair }) {
  const id = useId();
  const [at, setAt] = useState(() => fieldValue(returnTime(new Date()).at));
  const look = repair.answers['look-again'];
  const days = look?.kind === 'choice' ? daysUntilLook(look.chosen) : undefined;

  function download(): void {
    const talk = new Date(at);
    const entries: CalendarEntry[] = [];
    if (!Number.isNaN(talk.getTime())) {
      entries.push({ title: words.calendarTitle, start: talk.getTime(), minutes: talkMinutes });
      if (days !== undefined) {
        const again = morningAfter(talk, days).getTime();
        entries.push({ title: words.calendarTitle, start: again, minutes: lookMinutes });
      }
    }
    if (entries.length > 0) void downloadCalendar(entries);
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
      <button type="button" className={buttons.button} onClick={download}>
        {words.calendar}
      </button>
      <p className={styles.note}>{words.calendarNote}</p>
    </div>
  );
}

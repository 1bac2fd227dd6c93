import buttons from '../../components/button.module.css';
import { Threads } from '../../components/threads';
import { rehearsalWords } from '../../content/interface/rehearsal';
import { temperamentOf } from '../../content/temperament-texts';
import { liveThreads } from '../../domain/rehearsal/drawing';
import type { Rehearsal } from '../../domain/rehearsal/kept';
import page from '../page.module.css';
import styles from './rehearsing.module.css';

const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

interface PastRehearsalsProps {
  readonly past: readonly Rehearsal[];
  readonly onOpen: (rehearsal: Rehearsal) => void;
}

/** Earlier rehearsals of the same scene, side by side: the line each took, no score. */
export function PastRehearsals({ past, onOpen }: PastRehearsalsProps) {
  const words = rehearsalWords.debrief;
  return (
    <section className={styles.section} aria-labelledby="past">
      <h2 id="past">{words.others}</h2>
      <p className={page.small}>{words.othersSays}</p>
      <ul className={styles.past}>
        {past.map((rehearsal) => {
          const exchanges = rehearsal.tries.at(-1)?.exchanges ?? [];
          const ended = rehearsal.tries.at(-1)?.ended;
          const title = temperamentOf(rehearsal.temperament).title;
          return (
            <li key={rehearsal.id}>
              <Threads
                threads={liveThreads(exchanges.length > 0 ? exchanges : [{ guard: 50, steadiness: 50 }], 12)}
                width={220}
                height={60}
              />
              <p className={page.small}>
                {date.format(rehearsal.changed)} · {title}
                {ended && ` · ${words.headings[ended]}`}
              </p>
              <button
                type="button"
                className={buttons.link}
                aria-label={`${ended ? words.arc : rehearsalWords.about.goOn}: ${date.format(rehearsal.changed)}, ${title}`}
                onClick={() => onOpen(rehearsal)}
              >
                {ended ? words.arc : rehearsalWords.about.goOn}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import numbers from '../../components/numbers.module.css';
import { Threads } from '../../components/threads';
import { looseEnd } from '../../content/drawings';
import { patternsWords } from '../../content/interface/patterns';
import { walkContent } from '../../content/walk-content';
import type { Month } from '../../domain/patterns';
import page from '../page.module.css';
import styles from './patterns.module.css';

const words = patternsWords.months;
const mostShown = 6;
const monthName = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric' });

const nameOf = (month: string): string => {
  const [year = 0, at = 1] = month.split('-').map(Number);
  return monthName.format(new Date(year, at - 1, 1));
};

/** When repairs were begun, a row a month, each with the small drawing of its kind. */
export function Months({ months }: { readonly months: readonly Month[] }) {
  if (months.length === 0) return null;
  const sorted = months.toSorted((a, b) => (a.month < b.month ? 1 : -1));
  const [newest, earlier] = [sorted.slice(0, mostShown), sorted.slice(mostShown)];
  return (
    <section className={page.part} aria-labelledby="months">
      <h2 id="months">{words.heading}</h2>
      <p className={styles.says}>{words.says}</p>
      <Rows months={newest} />
      {earlier.length > 0 && (
        <details className={numbers.folded}>
          <summary>{words.earlier}</summary>
          <Rows months={earlier} />
        </details>
      )}
    </section>
  );
}

function Rows({ months }: { readonly months: readonly Month[] }) {
  return (
    <ul className={styles.months}>
      {months.map(({ month, count, kinds }) => (
        <li key={month}>
          <p>
            {nameOf(month)} <span className={page.small}>{words.count(count)}</span>
          </p>
          <p className={styles.kinds}>
            {kinds.map((kind, at) => {
              const threads = kind === undefined ? undefined : walkContent.ruptures[kind]?.card.threads;
              return (
                <Threads
                  key={at}
                  threads={threads ? { mine: threads[0], theirs: threads[1], stitches: [] } : looseEnd}
                  width={54}
                  height={44}
                />
              );
            })}
            {count > kinds.length && <span className={page.small}>{words.more(count - kinds.length)}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}

import { useMemo } from 'react';
import numbers from '../../components/numbers.module.css';
import { patternsWords } from '../../content/interface/patterns';
import { littleWords } from '../../content/little-words';
import type { Gathered, Loop } from '../../domain/patterns';
import { recurringIn, type Recurring } from '../../domain/recurring';
import page from '../page.module.css';
import styles from './patterns.module.css';

const words = patternsWords.loops;
const mostShown = 3;

/** Which circles were written down more than once, in the person's own words. */
export function LoopPatterns({ loops, loopsWritten }: Pick<Gathered, 'loops' | 'loopsWritten'>) {
  const found = useMemo(() => recurringIn(loops, littleWords).slice(0, mostShown), [loops]);
  if (found.length === 0) return null;
  return (
    <section className={page.part} aria-labelledby="loops">
      <h2 id="loops">{words.heading}</h2>
      <p className={styles.says}>{words.says}</p>
      {found.map((recurring, at) => (
        <OneLoop key={at} {...recurring} ofNewest={loops.length < loopsWritten ? loops.length : undefined} />
      ))}
    </section>
  );
}

interface OneLoopProps extends Recurring {
  /** How many were compared, where more were written. */
  readonly ofNewest: number | undefined;
}

function OneLoop({ newest, times, also, ofNewest }: OneLoopProps) {
  return (
    <div className={styles.loop}>
      <svg className={styles.circle} viewBox="0 0 64 64" role="img" aria-label={words.drawn}>
        <path className={styles.mine} d="M10,32 C10,4 54,4 54,32" />
        <path className={styles.theirs} d="M54,32 C54,60 10,60 10,32" />
      </svg>
      <div>
        <InOwnWords loop={newest} />
        <p className={styles.says}>
          {ofNewest === undefined ? words.times(times) : words.ofNewest(times, ofNewest)}
        </p>
        <details className={numbers.folded}>
          <summary>{words.also}</summary>
          <ul>
            {also.slice(0, 5).map((loop, at) => (
              <li key={at}>
                <InOwnWords loop={loop} />
              </li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  );
}

/** The four stations as one sentence: ours between, theirs as they wrote it. */
function InOwnWords({ loop }: { readonly loop: Loop }) {
  const parts = [
    { lead: words.when, text: loop.mine },
    { lead: words.they, text: loop.theirs },
    { lead: words.thenI, text: loop.thenI },
    { lead: words.under, text: loop.under },
  ].filter(({ text }) => text.trim() !== '');
  return (
    <dl className={styles.stations}>
      {parts.map(({ lead, text }) => (
        <div key={lead}>
          <dt>{lead}</dt>
          <dd className={page.own} translate="no" dir="auto">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { practiceWords } from '../../content/interface/practice';
import { walkContent } from '../../content/walk-content';
import type { TakenPractice } from '../../domain/practice/kept';
import { partsLeft, standingsOf } from '../../domain/practice/progress';
import { belongingTo, listTakenPractices, usePractice } from '../../store/practice';
import page from '../page.module.css';
import { daySaid } from './practice-seen';
import styles from './practice.module.css';

const words = practiceWords.waiting;

/** The practices of this device, those that wait first and those put away behind them; nothing where there are none. */
export function WaitingPractices() {
  const list = usePractice((state) => state.list) ?? [];
  useEffect(() => void listTakenPractices(), []);
  const waiting = list.filter(({ finished }) => finished === undefined);
  const away = list.filter(({ finished }) => finished !== undefined);
  if (list.length === 0) return null;
  return (
    <section className={styles.waiting} aria-labelledby="practices">
      <h2 id="practices">{words.heading}</h2>
      <Practices practices={waiting} />
      {away.length > 0 && (
        <details className={styles.more}>
          <summary>{words.away(away.length)}</summary>
          <Practices practices={away} />
        </details>
      )}
    </section>
  );
}

function Practices({ practices }: { readonly practices: readonly TakenPractice[] }) {
  return (
    <ul>
      {practices.map((practice) => (
        <li key={practice.id}>
          <Link to={`/practice/${practice.id}`}>
            <span className={styles.name}>
              <bdi translate="no">{practice.sent.title}</bdi>
            </span>
            <State practice={practice} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** By when, and what is left of one that waits. */
function State({ practice }: { readonly practice: TakenPractice }) {
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    let isOld = false;
    void belongingTo(practice, walkContent).then(
      ({ counted }) => !isOld && setLeft(partsLeft(standingsOf(practice, counted))),
    );
    return () => {
      isOld = true;
    };
  }, [practice]);
  const due = daySaid(practice.sent.due);
  const said = [
    due === undefined ? '' : words.due(due),
    left === undefined || practice.finished !== undefined
      ? ''
      : left === 0
        ? words.noneLeft
        : words.left(left),
  ].filter((each) => each !== '');
  return <span className={page.small}>{said.join(' · ')}</span>;
}

import { Threads } from '../../components/threads';
import { checkInWords } from '../../content/interface/check-in';
import { measures } from '../../content/measures';
import { reportedThreads } from '../../domain/check-in-drawing';
import type { Reported } from '../../domain/checking-in';
import page from '../page.module.css';
import styles from './check-in.module.css';

const words = checkInWords.reported;

/** What was reported, item by item: a drawing each where there are two numbers, and all of it as a table. */
export function BeforeAfter({ reported }: { readonly reported: readonly Reported[] }) {
  const given = reported.filter(({ after }) => after !== undefined);
  if (given.length === 0) return <p>{words.nothing}</p>;
  return (
    <>
      <ul className={styles.charts}>
        {given.map((item) => (
          <Chart key={item.measure} {...item} />
        ))}
      </ul>
      <details className={styles.table}>
        <summary>{words.table}</summary>
        <ReportedTable reported={reported} />
      </details>
    </>
  );
}

function Chart({ measure, before, after, isRemembered }: Reported) {
  const { name, low, high } = measures[measure];
  if (after === undefined) return null;
  return (
    <li className={styles.chart}>
      <h3>{name}</h3>
      {before === undefined ? (
        <p>{words.onlyNow(name, after)}</p>
      ) : (
        <>
          <div className={styles.drawn}>
            <p className={styles.end}>
              <span className={styles.number}>{before}</span>
              <span className={page.small}>
                {words.began}
                {isRemembered && `, ${words.remembered}`}
              </span>
            </p>
            <Threads
              threads={reportedThreads(measure, before, after)}
              width={300}
              height={90}
              label={words.drawn(name, before, after)}
            />
            <p className={styles.end}>
              <span className={styles.number}>{after}</span>
              <span className={page.small}>{words.now}</span>
            </p>
          </div>
        </>
      )}
      <p className={page.small}>
        {words.ends(low, high)} {measure === 'closeness' && before !== undefined && words.gap}
      </p>
    </li>
  );
}

/** The same as a table, with what was left open. */
export function ReportedTable({ reported }: { readonly reported: readonly Reported[] }) {
  return (
    <table className={styles.numbers}>
      <caption className="visually-hidden">{words.tableOf}</caption>
      <thead>
        <tr>
          <th scope="col">{words.measure}</th>
          <th scope="col">{words.began}</th>
          <th scope="col">{words.now}</th>
        </tr>
      </thead>
      <tbody>
        {reported.map(({ measure, before, after, isRemembered }) => (
          <tr key={measure}>
            <th scope="row">{measures[measure].name}</th>
            <td>
              {before ?? words.open}
              {isRemembered && ` (${words.remembered})`}
            </td>
            <td>{after ?? words.open}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import numbers from '../../components/numbers.module.css';
import { Threads } from '../../components/threads';
import { checkInWords } from '../../content/interface/check-in';
import { measures } from '../../content/measures';
import { reportedThreads } from '../../domain/check-in-drawing';
import type { Reported } from '../../domain/checking-in';
import page from '../page.module.css';
import styles from './check-in.module.css';

const words = checkInWords.reported;

/** What was reported, item by item: a drawing each where there are two numbers, a line where there is one, and all as a table. */
export function BeforeAfter({ reported }: { readonly reported: readonly Reported[] }) {
  const drawn = reported.flatMap(({ before, after, ...item }) =>
    before === undefined || after === undefined ? [] : [{ ...item, before, after }],
  );
  const single = reported.filter(({ before, after }) => before === undefined && after !== undefined);
  if (drawn.length + single.length === 0) return <p>{words.nothing}</p>;
  return (
    <>
      {drawn.length > 0 && (
        <ul className={styles.charts}>
          {drawn.map((item) => (
            <Chart key={item.measure} {...item} />
          ))}
        </ul>
      )}
      {single.length > 0 && (
        <dl className={styles.singles}>
          {single.map(({ measure, after }) => (
            <div key={measure}>
              <dt>{measures[measure].name}</dt>
              <dd>{words.onlyNow(after ?? 0)}</dd>
            </div>
          ))}
        </dl>
      )}
      <details className={numbers.folded}>
        <summary>{words.table}</summary>
        <ReportedTable reported={reported} />
      </details>
    </>
  );
}

interface ChartProps extends Pick<Reported, 'measure' | 'isRemembered'> {
  readonly before: number;
  readonly after: number;
}

/** One item, then at the left and now at the right; its two numbers stand where its line begins and ends. */
export function Chart({ measure, before, after, isRemembered }: ChartProps) {
  const { name, low, high } = measures[measure];
  const isGap = measure === 'closeness';
  return (
    <li className={styles.chart}>
      <h3>{name}</h3>
      <div className={isGap ? undefined : styles.level}>
        <Threads
          threads={reportedThreads(measure, before, after)}
          width={300}
          height={isGap ? 90 : 64}
          label={words.drawn(name, before, after)}
        />
      </div>
      <p className={styles.ends}>
        <span>
          <b>{before}</b> {words.began}
          {isRemembered && `, ${words.remembered}`}
        </span>
        <span>
          <b>{after}</b> {words.now}
        </span>
      </p>
      <p className={page.small}>{isGap ? words.gap : words.ends(low, high)}</p>
    </li>
  );
}

/** The same as a table, with what was left open. */
export function ReportedTable({ reported }: { readonly reported: readonly Reported[] }) {
  return (
    <table className={numbers.table}>
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
              {isRemembered && <span> ({words.remembered})</span>}
            </td>
            <td>{after ?? words.open}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

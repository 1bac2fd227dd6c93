import { MeasurePlot } from '../../components/measure-plot';
import { returnsWords } from '../../content/interface/returns';
import { measures } from '../../content/measures';
import { seriesOf, type Series } from '../../domain/practice/comparing';
import type { ReturnRow } from '../../store/returns';
import page from '../page.module.css';
import { dayOf } from './days';
import styles from './plots.module.css';

const words = returnsWords.plot;
const shown = (value: number | undefined): string => String(value ?? words.none);

interface PlotsProps {
  readonly all: readonly ReturnRow[];
  /** A line takes at least so many returns. */
  readonly least: number;
}

/** A small plot of each measure over the returns of a client, each with its table one tap away. */
export function Plots({ all, least }: PlotsProps) {
  const series = seriesOf(all).filter(({ points }) => points.length >= least);
  if (series.length === 0) return null;
  return (
    <section aria-labelledby="over-time" className={styles.plots}>
      <h2 id="over-time">{words.heading}</h2>
      <p className={page.why}>{words.says}</p>
      <div className={styles.grid}>
        {series.map((each) => (
          <Plot key={each.measure} series={each} />
        ))}
      </div>
    </section>
  );
}

function Plot({ series: { measure, points } }: { readonly series: Series }) {
  const { name, low, high } = measures[measure];
  const last = points.at(-1);
  const newest = words.last(shown(last?.before), shown(last?.after));
  return (
    <div className={styles.plot}>
      <h3>{name}</h3>
      <MeasurePlot
        points={points}
        label={words.label(name, points.length, newest)}
        low={words.low(low)}
        high={words.high(high)}
        before={words.before}
        after={words.after}
      />
      <p className={page.small}>{newest}</p>
      <details>
        <summary>{words.table(name)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.came}</th>
              <th scope="col">{returnsWords.changed.before}</th>
              <th scope="col">{returnsWords.changed.after}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ id, arrived, before, after }) => (
              <tr key={id}>
                <th scope="row">{dayOf(arrived)}</th>
                <td>{shown(before)}</td>
                <td>{shown(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

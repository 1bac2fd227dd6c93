import { Link } from 'react-router';
import { returnSheetWords } from '../../content/interface/return-sheet';
import { returnsWords } from '../../content/interface/returns';
import { measures } from '../../content/measures';
import { changesSince, returnBefore, type ReportedPair } from '../../domain/practice/comparing';
import type { ReturnRow } from '../../store/returns';
import page from '../page.module.css';
import { addressOf } from './addresses';
import { dayOf } from './days';
import { Plots } from './plots';
import styles from './plots.module.css';
import { useOfClient } from './use-of-client';

const words = returnsWords.changed;

const said = ({ before, after }: ReportedPair): string =>
  `${before ?? words.none} ${words.before}, ${after ?? words.none} ${words.after}`;

/** What this return holds beside the one before it from the same client, and each measure over all of theirs. */
export function ChangedSince({ row }: { readonly row: ReturnRow }) {
  const ofClient = useOfClient(row.kept.client);
  if (!ofClient) return null;
  const last = returnBefore(row, ofClient);
  const changes = last && changesSince(last.kept.newest, row.kept.newest);
  return (
    <>
      {last && changes && (
        <section aria-labelledby="changed" className={styles.changed}>
          <h2 id="changed">{words.heading}</h2>
          <p className={page.why}>{words.when(dayOf(last.kept.arrived))}</p>
          {changes.measures.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.measure}</th>
                  <th scope="col">{words.last}</th>
                  <th scope="col">{words.now}</th>
                </tr>
              </thead>
              <tbody>
                {changes.measures.map(({ now, last: then }) => (
                  <tr key={now.measure}>
                    <th scope="row">{measures[now.measure].name}</th>
                    <td>{said(then)}</td>
                    <td>{said(now)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {changes.fresh.length > 0 && (
            <p>
              {words.fresh} {changes.fresh.map((kind) => `“${returnSheetWords.titles[kind]}”`).join(', ')}
            </p>
          )}
          {changes.measures.length + changes.fresh.length === 0 && <p>{words.nothing}</p>}
          {changes.measures.length > 0 && <p className={page.small}>{words.caution}</p>}
          <p className={page.links}>
            <Link to={addressOf(last.kept.id)}>{words.toBefore}</Link>
          </p>
        </section>
      )}
      <Plots all={ofClient} least={2} />
    </>
  );
}

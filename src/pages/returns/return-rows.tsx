import { Link } from 'react-router';
import { returnsWords } from '../../content/interface/returns';
import type { ReturnRow } from '../../store/returns';
import { addressOf } from './addresses';
import { dayOf } from './days';
import { OwnText } from './own-text';
import styles from './returns.module.css';

const words = returnsWords.list;

/** The code a return stands under. */
export const codeOf = ({ client }: ReturnRow): string => client?.code ?? words.noClient;

/** What its practice is called. */
export const titleOf = ({ set }: ReturnRow): string => set?.sent.title ?? words.notKnown;

interface ReturnRowsProps {
  readonly rows: readonly ReturnRow[];
  /** Left out where all are one client’s. */
  readonly hasCodes?: boolean;
}

/** Returns to open, each with its code, its practice, when it came, and whether it was reviewed. */
export function ReturnRows({ rows, hasCodes = true }: ReturnRowsProps) {
  return (
    <ul className={styles.rows} aria-label={words.label}>
      {rows.map((row) => (
        <li key={row.kept.id}>
          <Link to={addressOf(row.kept.id)} className={styles.row}>
            <span className={styles.title}>
              {hasCodes && (
                <>
                  <OwnText text={codeOf(row)} />
                  {' · '}
                </>
              )}
              <OwnText text={titleOf(row)} />
            </span>
            <span className={styles.meta}>
              {row.kept.reviewed === undefined ? (
                <strong className={styles.unreviewed}>{words.unreviewed}</strong>
              ) : (
                words.reviewed
              )}
              {' · '}
              {dayOf(row.kept.arrived)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

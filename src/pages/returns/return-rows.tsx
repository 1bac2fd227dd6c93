import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import { returnsWords } from '../../content/interface/returns';
import type { ReturnLine } from '../../domain/practice/kept';
import { addressOf } from './addresses';
import { dayOf } from './days';
import { isolated } from '../../domain/direction';
import styles from './returns.module.css';

const words = returnsWords.list;

/** The code a return stands under. */
export const codeOf = ({ client }: ReturnLine): string => client?.code ?? words.noClient;

/** What its practice is called. */
export const titleOf = ({ set }: ReturnLine): string => set?.sent.title ?? words.notKnown;

interface ReturnRowsProps {
  readonly rows: readonly ReturnLine[];
  /** Left out where all are one client’s. */
  readonly hasCodes?: boolean;
}

/** Returns to open, each with its code, its practice, when it came, and whether it was reviewed. */
export function ReturnRows({ rows, hasCodes = true }: ReturnRowsProps) {
  const navigate = useNavigate();

  // One for all of them: fifty that each listen for themselves take as long to draw as everything else on the page.
  function follow(event: MouseEvent): void {
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !isPlain || event.defaultPrevented) return;
    event.preventDefault();
    void navigate(link.pathname);
  }

  return (
    <ul className={styles.rows} aria-label={words.label} onClick={follow}>
      {rows.map((row) => (
        <li key={row.kept.id}>
          <a href={addressOf(row.kept.id)} className={styles.row}>
            <span className={styles.title} translate="no">
              {hasCodes ? `${isolated(codeOf(row))} · ${isolated(titleOf(row))}` : isolated(titleOf(row))}
            </span>
            <span className={row.kept.reviewed === undefined ? styles.unreviewed : styles.meta}>
              {`${row.kept.reviewed === undefined ? words.unreviewed : words.reviewed} · ${dayOf(row.kept.arrived)}`}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { checkInWords } from '../../content/interface/check-in';
import { walkContent } from '../../content/walk-content';
import { firstDue } from '../../domain/check-in-due';
import type { RepairRow } from '../../domain/saved';
import page from '../page.module.css';
import { checkInOf } from './addresses';

interface DueLineProps {
  readonly rows: readonly RepairRow[];
  /** How the one it is about is named. */
  readonly titleOf: (row: RepairRow) => ReactNode;
}

/** One quiet line, for a few days after a day, a week and a month; it goes by itself, and never names two. */
export function DueLine({ rows, titleOf }: DueLineProps) {
  const [now] = useState(() => Date.now());
  const first = firstDue(walkContent, rows, now);
  if (!first) return null;
  return (
    <p className={page.why}>
      {checkInWords.due[first.due]} <Link to={checkInOf(first.row.id)}>{titleOf(first.row)}</Link>
    </p>
  );
}

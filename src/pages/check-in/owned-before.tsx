import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { checkInWords } from '../../content/interface/check-in';
import { hasOwnedBefore } from '../../domain/owned-before';
import type { Repair, RepairRow } from '../../domain/saved';
import { newestRows } from '../../store/check-in';
import page from '../page.module.css';
import styles from './check-in.module.css';
import { ownStepOf } from './own-step';

const words = checkInWords.again;

/** Somebody who owns the same hurt a third time has done so within these, most likely; reading them all would take a while. */
const newest = 200;

/** What is asked when the same hurt is owned to the same person for the third time; nothing before. */
export function OwnedBefore({ repair }: { readonly repair: Repair }) {
  const isKept = repair.origin.kind === 'self';
  const [rows, setRows] = useState<readonly RepairRow[]>([]);
  useEffect(() => {
    let isHere = true;
    if (isKept) void newestRows(newest).then((read) => isHere && setRows(read));
    return () => {
      isHere = false;
    };
  }, [isKept]);
  if (!hasOwnedBefore(rows, repair.about)) return null;
  const to = ownStepOf(repair);
  return (
    <section aria-labelledby="owned" className={styles.owned}>
      <h2 id="owned">{words.heading}</h2>
      <p>{words.says}</p>
      <p className={page.small}>{words.hint}</p>
      {to !== undefined && <Link to={to}>{words.toIt}</Link>}
    </section>
  );
}

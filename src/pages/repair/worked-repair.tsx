import { useState } from 'react';
import { SaidLines } from '../../components/said-lines';
import { workedRepairWords as words } from '../../content/interface/worked-repair';
import type { WorkedRepair as Worked } from '../../content/schema';
import { walkContent } from '../../content/walk-content';
import type { Repair } from '../../domain/saved';
import { isChildOf } from '../../domain/matching';
import { layoutOf } from '../../domain/walk';
import { ruptureIdOf, voiceOf } from '../../domain/wording';
import page from '../page.module.css';
import styles from './worked-repair.module.css';

/** A short repair of this kind, from this side, as it might have been spoken. Only where words are to be said. */
export function WorkedRepair({ repair }: { readonly repair: Repair }) {
  const [worked, setWorked] = useState<Worked | 'not-there'>();
  const rupture = ruptureIdOf(walkContent, repair.about);
  const side = voiceOf(walkContent, repair.about);
  // Their worked repairs are between grown-ups.
  if (isChildOf(repair.about)) return null;
  if (!rupture || layoutOf(walkContent, repair.about).words !== 'cards') return null;

  function open(): void {
    if (typeof worked === 'object') return;
    void import('../../content/worked-repairs-content').then(
      ({ workedRepairs }) => setWorked(workedRepairs.get(rupture ?? '')?.[side]),
      () => setWorked('not-there'),
    );
  }

  return (
    <details className={styles.repair} onToggle={({ currentTarget }) => currentTarget.open && open()}>
      <summary>{words.title}</summary>
      {worked === 'not-there' && <p role="status">{words.notThere}</p>}
      {typeof worked === 'object' && (
        <>
          <p className={page.small}>
            {worked.scene} {words.made}
          </p>
          <SaidLines lines={worked.lines} me={words.me} them={words.them} />
          <p>{worked.after}</p>
        </>
      )}
    </details>
  );
}

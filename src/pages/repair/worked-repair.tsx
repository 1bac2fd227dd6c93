import { SaidLines } from '../../components/said-lines';
import { workedRepairWords as words } from '../../content/interface/worked-repair';
import { walkContent } from '../../content/walk-content';
import type { Repair } from '../../domain/saved';
import { isChildOf } from '../../domain/matching';
import { layoutOf } from '../../domain/walk';
import { ruptureOf, voiceOf } from '../../domain/wording';
import page from '../page.module.css';
import styles from './worked-repair.module.css';

/** A short repair of this kind, from this side, as it might have been spoken. Only where words are to be said. */
export function WorkedRepair({ repair }: { readonly repair: Repair }) {
  const rupture = ruptureOf(walkContent, repair.about);
  // Their worked repairs are between grown-ups.
  if (isChildOf(repair.about)) return null;
  if (!rupture || layoutOf(walkContent, repair.about).words !== 'cards') return null;
  const { scene, lines, after } = rupture.repairs[voiceOf(walkContent, repair.about)];
  return (
    <details className={styles.repair}>
      <summary>{words.title}</summary>
      <p className={page.small}>
        {scene} {words.made}
      </p>
      <SaidLines lines={lines} me={words.me} them={words.them} />
      <p>{after}</p>
    </details>
  );
}

import { aboutMendWords as words } from '../../content/interface/about-mend';
import type { Asked } from '../../domain/requests';
import page from '../page.module.css';
import styles from './backup-section.module.css';
import { useRequests } from './use-requests';

function AskedList({ asked }: { readonly asked: readonly Asked[] }) {
  return (
    <ul className={styles.list}>
      {asked.map(({ address, times }) => (
        <li key={address} translate="no">
          {words.times(address, times)}
        </li>
      ))}
    </ul>
  );
}

/** Answers whether anything leaves, from the browser’s own record; what should not be there stands first. */
export function RequestsSection() {
  const { own, other } = useRequests();
  const files = own.reduce((sum, { times }) => sum + times, 0);
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{words.leaving}</h2>
      <div role="alert">
        {other.length > 0 && (
          <div className={`${styles.part} ${styles.trouble}`}>
            <p>
              <strong>{words.yes(other.length)}</strong>
            </p>
            <AskedList asked={other} />
            <p>{words.yesThen}</p>
          </div>
        )}
      </div>
      {other.length === 0 && <p className={page.part}>{words.no(files)}</p>}
      <details className={`${page.part} ${styles.restore}`}>
        <summary>{words.own(files)}</summary>
        <AskedList asked={own} />
      </details>
      {other.length === 0 && <p>{words.other}</p>}
      {[words.sees, words.seesNot, words.worker].map((says) => (
        <p key={says} className={page.why}>
          {says}
        </p>
      ))}
    </section>
  );
}

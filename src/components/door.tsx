import { Link } from 'react-router';
import type { TwoThreads } from '../content/schema';
import styles from './door.module.css';
import { Threads } from './threads';

interface DoorProps {
  readonly to: string;
  readonly title: string;
  readonly says: string;
  /** A word or two at the end of the title’s line, such as how long it takes. */
  readonly beside?: string;
  readonly threads?: TwoThreads;
}

/** A way on, with a small drawing of what lies behind it. */
export function Door({ to, title, says, beside, threads }: DoorProps) {
  return (
    <Link to={to} className={styles.door}>
      {threads && (
        <span className={styles.drawing}>
          <Threads threads={threads} width={48} height={40} />
        </span>
      )}
      <span className={styles.text}>
        <span className={styles.first}>
          <span className={styles.title}>{title}</span>
          {beside !== undefined && <span className={styles.beside}> {beside}</span>}
        </span>
        <span className={styles.says}>{says}</span>
      </span>
    </Link>
  );
}

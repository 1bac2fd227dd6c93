import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { TwoThreads } from '../content/schema';
import styles from './frame.module.css';
import { Threads } from './threads';

interface FrameProps {
  readonly children: ReactNode;
  /** The drawing at the top, and what it is called: the way home. */
  readonly mark: TwoThreads;
  readonly home: string;
  /** Where one stands: "Owning · 2 of 6 · about 14 min". */
  readonly place?: string | undefined;
  readonly exit: ReactNode;
  /** The rail of a walk, under the header. */
  readonly rail?: { readonly threads: TwoThreads; readonly label: string } | undefined;
  readonly bar?: ReactNode;
  /** Under the page: people to talk to. */
  readonly help?: { readonly label: string; readonly to: string } | undefined;
  readonly isWide?: boolean;
}

/** What surrounds every page: the mark, where one stands, the way out, the page itself and its actions. */
export function Frame({ children, mark, home, place, exit, rail, bar, help, isWide = false }: FrameProps) {
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <Link className={styles.home} to="/" aria-label={home}>
          <Threads className={styles.mark} threads={mark} width={64} height={24} />
        </Link>
        {place !== undefined && <p className={styles.place}>{place}</p>}
        {exit}
      </header>
      {rail && (
        <div className={styles.rail}>
          <Threads threads={rail.threads} width={600} height={62} label={rail.label} />
        </div>
      )}
      <main className={isWide ? `${styles.main} ${styles.wide}` : styles.main}>{children}</main>
      {help && (
        <footer className={styles.foot}>
          <Link to={help.to}>{help.label}</Link>
        </footer>
      )}
      {bar}
    </div>
  );
}

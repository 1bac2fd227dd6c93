import type { ReactNode } from 'react';
import buttons from './button.module.css';
import styles from './save-status.module.css';

interface SaveStatusProps {
  readonly says: string;
  /** A way on from there. */
  readonly children?: ReactNode;
  /** Something is wrong: a way to try again, and a way to take the text along. */
  readonly trouble?:
    | {
        readonly tryAgain: string;
        readonly onTryAgain: () => void;
        readonly download: string;
        readonly onDownload: () => void;
        readonly note: string;
      }
    | undefined;
}

/** What is true about the newest text: on the disk, or not, and then what can be done. */
export function SaveStatus({ says, children, trouble }: SaveStatusProps) {
  return (
    <div className={trouble ? styles.trouble : styles.status} role="status">
      <p>
        {says} {children}
      </p>
      {trouble && (
        <>
          <div className={styles.ways}>
            <button type="button" className={buttons.button} onClick={trouble.onTryAgain}>
              {trouble.tryAgain}
            </button>
            <button type="button" className={buttons.button} onClick={trouble.onDownload}>
              {trouble.download}
            </button>
          </div>
          <p className={styles.note}>{trouble.note}</p>
        </>
      )}
    </div>
  );
}

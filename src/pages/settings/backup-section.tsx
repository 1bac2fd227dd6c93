import type { ComponentProps } from 'react';
import { backupWords as words } from '../../content/interface/backup';
import page from '../page.module.css';
import styles from './backup-section.module.css';
import { MakeBackup } from './make-backup';
import { RestoreBackup } from './restore-backup';

const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short' });

type BackupSectionProps = ComponentProps<typeof MakeBackup> &
  ComponentProps<typeof RestoreBackup> & {
    /** When the last backup was made on this device, in milliseconds since 1970. */
    readonly lastMade: number | undefined;
  };

/** Making a backup, and bringing one back, with what is true about each before it is done. */
export function BackupSection({ lastMade, hasLock, onMake, onInspect, onRestore }: BackupSectionProps) {
  return (
    <section aria-labelledby="backup" className={styles.section}>
      <h2 id="backup">{words.heading}</h2>
      <p className={page.why}>{words.why}</p>
      <p className={page.why}>{words.checked}</p>
      <p>{lastMade === undefined ? words.never : words.last(date.format(lastMade))}</p>
      <MakeBackup hasLock={hasLock} onMake={onMake} />
      <details className={styles.restore}>
        <summary>{words.restoreHeading}</summary>
        <RestoreBackup onInspect={onInspect} onRestore={onRestore} />
      </details>
    </section>
  );
}

import { useLayoutEffect, useRef } from 'react';
import buttons from '../../components/button.module.css';
import { backupWords as words } from '../../content/interface/backup';
import { bringsSomething, type BackupFound } from '../../domain/backup';
import styles from './backup-section.module.css';

const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });
const parts = [
  'fresh',
  'fuller',
  'second',
  'same',
  'rehearsals',
  'recordings',
  'sessions',
  'practices',
  'clients',
  'returns',
  'keys',
  'unreadable',
  'newer',
  'unknown',
  'missing',
] as const;
const settingParts = ['settings', 'settingsHere'] as const;

interface FoundInBackupProps {
  readonly found: BackupFound;
  readonly isBusy: boolean;
  readonly onRestore: () => void;
  readonly onNotNow: () => void;
}

/** What a backup holds and what bringing it back would do. It takes the focus, so that it is read before the button. */
export function FoundInBackup({ found, isBusy, onRestore, onNotNow }: FoundInBackupProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [found]);
  const { repairs, from, until } = found;
  const isWorth = bringsSomething(found);
  return (
    <div className={styles.found}>
      <h3 ref={heading} tabIndex={-1}>
        {words.foundHeading}
      </h3>
      <p>
        {from === undefined || until === undefined
          ? words.holds(repairs)
          : words.holdsFrom(repairs, date.format(from), date.format(until))}{' '}
        {words.madeOn(date.format(found.made))}
      </p>
      <ul className={styles.list}>
        {parts
          .filter((part) => found[part] > 0)
          .map((part) => (
            <li key={part}>{words[part](found[part])}</li>
          ))}
        {settingParts
          .filter((part) => found[part].length > 0)
          .map((part) => (
            <li key={part}>{words[part](found[part])}</li>
          ))}
      </ul>
      {!isWorth && <p>{words.nothingNew}</p>}
      <div className={styles.ways}>
        {isWorth && (
          <button type="button" className={buttons.main} aria-disabled={isBusy} onClick={onRestore}>
            {words.restore}
          </button>
        )}
        <button type="button" className={buttons.quiet} onClick={onNotNow}>
          {isWorth ? words.notNow : words.close}
        </button>
      </div>
    </div>
  );
}

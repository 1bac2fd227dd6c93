import { useRef, useState, type FormEvent } from 'react';
import buttons from '../../components/button.module.css';
import { CheckBox } from '../../components/check-box';
import { FileField } from '../../components/file-field';
import { PassphraseField } from '../../components/passphrase-field';
import { backupWords as words } from '../../content/interface/backup';
import type { BackupFound, BackupRefusal, Inspected } from '../../domain/backup';
import styles from './backup-section.module.css';
import { FoundInBackup } from './found-in-backup';

type Stage =
  | { readonly kind: 'ready' | 'looking' | 'restored' }
  | { readonly kind: 'sealed'; readonly file: File; readonly hasFailed: boolean }
  | { readonly kind: 'refused'; readonly reason: BackupRefusal }
  | { readonly kind: 'found' | 'restoring' | 'not-restored'; readonly found: BackupFound };

interface RestoreBackupProps {
  /** Looks into a file; nothing changes. */
  readonly onInspect: (file: File, passphrase: string | undefined) => Promise<Inspected>;
  /** Brings back what was found last; true when all of it is on the disk, false when nothing is. */
  readonly onRestore: (found: BackupFound) => Promise<boolean>;
}

/** Brings a backup back: a file is picked, opened if it is sealed, and shown, before anything changes. */
export function RestoreBackup({ onInspect, onRestore }: RestoreBackupProps) {
  const [stage, setStage] = useState<Stage>({ kind: 'ready' });
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  /** Counts the files looked into, so that a slow answer about an earlier one is not shown for a later one. */
  const looks = useRef(0);

  async function look(file: File, typed: string | undefined): Promise<void> {
    const nth = (looks.current += 1);
    setStage({ kind: 'looking' });
    const failed: Inspected = { kind: 'refused', reason: 'failed' };
    const inspected = await onInspect(file, typed).catch(() => failed);
    if (nth !== looks.current) return;
    const isTypedWrong = inspected.kind === 'refused' && inspected.reason === 'wrong-passphrase-or-damaged';
    if (inspected.kind === 'sealed' || isTypedWrong)
      setStage({ kind: 'sealed', file, hasFailed: typed !== undefined });
    else setStage(inspected);
    if (inspected.kind === 'found') setPassphrase('');
  }

  async function restore(found: BackupFound): Promise<void> {
    if (stage.kind === 'restoring') return;
    setStage({ kind: 'restoring', found });
    const isRestored = await onRestore(found).catch(() => false);
    setStage(isRestored ? { kind: 'restored' } : { kind: 'not-restored', found });
  }

  function open(event: FormEvent): void {
    event.preventDefault();
    if (stage.kind === 'sealed') void look(stage.file, passphrase);
  }

  return (
    <div className={styles.part}>
      <FileField
        label={words.pick}
        hint={words.restoreHint}
        accept=".zip,.age"
        onPick={([file]) => {
          setPassphrase('');
          if (file) void look(file, undefined);
        }}
      />
      {stage.kind === 'sealed' && (
        <form className={styles.seal} onSubmit={open}>
          <p role="status">{words.sealedAsks}</p>
          <PassphraseField
            label={words.passphrase}
            error={stage.hasFailed ? words.refused['wrong-passphrase-or-damaged'] : undefined}
            value={passphrase}
            isShown={isShown}
            onChange={setPassphrase}
          />
          <CheckBox label={words.show} isChecked={isShown} onCheck={setShown} />
          <button type="submit" className={buttons.button}>
            {words.open}
          </button>
        </form>
      )}
      {stage.kind === 'refused' && (
        <p className={styles.trouble} role="alert">
          {words.refused[stage.reason]} {words.unchanged}
        </p>
      )}
      {'found' in stage && (
        <FoundInBackup
          found={stage.found}
          isBusy={stage.kind === 'restoring'}
          onRestore={() => void restore(stage.found)}
          onNotNow={() => setStage({ kind: 'ready' })}
        />
      )}
      {stage.kind === 'not-restored' && (
        <p className={styles.trouble} role="alert">
          {words.notRestored}
        </p>
      )}
      <p role="status">{statusOf(stage)}</p>
    </div>
  );
}

function statusOf({ kind }: Stage): string {
  if (kind === 'looking') return words.looking;
  if (kind === 'restoring') return words.restoring;
  return kind === 'restored' ? words.restored : '';
}

import { useRef, useState, type FormEvent } from 'react';
import buttons from '../../components/button.module.css';
import { CheckBox } from '../../components/check-box';
import { PassphraseField } from '../../components/passphrase-field';
import { backupWords as words } from '../../content/interface/backup';
import type { BackupRefusal } from '../../domain/backup';
import styles from './backup-section.module.css';
import { useFocusOnError } from './focus-on-error';

/** Fewer letters are guessed in no time by anyone who has the file. */
const leastLetters = 8;

type Stage = 'ready' | 'working' | 'made' | BackupRefusal;

interface MakeBackupProps {
  /** What is kept here is behind a passphrase: a backup is then sealed too, until the person says otherwise. */
  readonly hasLock: boolean;
  /** Makes the file and hands it to the browser; what stood in the way, or undefined. */
  readonly onMake: (passphrase: string | undefined) => Promise<BackupRefusal | undefined>;
}

/** Makes a backup, sealed if the person likes. That nobody can recover the passphrase stands above its field. */
export function MakeBackup({ hasLock, onMake }: MakeBackupProps) {
  const [chosen, setChosen] = useState<boolean>();
  const isSealed = chosen ?? hasLock;
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [isSent, setSent] = useState(false);
  const [stage, setStage] = useState<Stage>('ready');
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useFocusOnError(form, tries);
  const isShort = [...passphrase].length < leastLetters;
  const isOther = passphrase !== again;

  async function make(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (stage === 'working') return;
    setSent(true);
    setTries(tries + 1);
    if (isSealed && (isShort || isOther)) return;
    setStage('working');
    const refusal = await onMake(isSealed ? passphrase : undefined).catch(() => 'failed' as const);
    setStage(refusal ?? 'made');
    if (refusal !== undefined) return;
    setPassphrase('');
    setAgain('');
    setSent(false);
  }

  return (
    <form ref={form} className={styles.part} onSubmit={(event) => void make(event)}>
      <CheckBox
        label={words.seal}
        hint={hasLock ? words.sealHintLocked : words.sealHint}
        isChecked={isSealed}
        onCheck={setChosen}
      />
      {isSealed && (
        <div className={styles.seal}>
          <p>
            <strong>{words.noWayBack}</strong>
          </p>
          <PassphraseField
            label={words.passphrase}
            hint={words.passphraseHint}
            error={isSent && isShort ? words.tooShort(leastLetters) : undefined}
            value={passphrase}
            isShown={isShown}
            onChange={setPassphrase}
          />
          <PassphraseField
            label={words.again}
            error={isSent && !isShort && isOther ? words.notTheSame : undefined}
            value={again}
            isShown={isShown}
            onChange={setAgain}
          />
          <CheckBox label={words.show} isChecked={isShown} onCheck={setShown} />
          <p className={styles.hint}>{words.openedBy}</p>
        </div>
      )}
      <button type="submit" className={buttons.button} aria-disabled={stage === 'working'}>
        {words.make}
      </button>
      <p className={styles.hint}>{words.goesTo}</p>
      <p role="status">{statusOf(stage, isSealed)}</p>
    </form>
  );
}

function statusOf(stage: Stage, isSealed: boolean): string {
  if (stage === 'ready') return '';
  if (stage === 'working') return isSealed ? words.sealing : words.making;
  return stage === 'made' ? words.made : words.refused[stage];
}

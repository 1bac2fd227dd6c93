import { useRef, useState, type FormEvent } from 'react';
import buttons from '../../components/button.module.css';
import { CheckBox } from '../../components/check-box';
import { PassphraseField } from '../../components/passphrase-field';
import { keyWords } from '../../content/interface/returns-key';
import type { TherapistKey } from '../../domain/practice/kept';
import { backUpKey } from '../../store/key-care';
import page from '../page.module.css';
import { useFocusOnError } from '../settings/focus-on-error';

const words = keyWords.backup;
/** Fewer letters are guessed in no time by anyone who has the file. */
const leastLetters = 8;

/** Hands a key over as a file behind a passphrase. */
export function KeyBackup({ of }: { readonly of: TherapistKey }) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [isSent, setSent] = useState(false);
  const [stage, setStage] = useState<'ready' | 'making' | 'made' | 'failed'>('ready');
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useFocusOnError(form, tries);
  const isShort = [...passphrase].length < leastLetters;
  const isOther = passphrase !== again;

  async function make(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (stage === 'making') return;
    setSent(true);
    setTries(tries + 1);
    if (isShort || isOther) return;
    setStage('making');
    try {
      await backUpKey(of, passphrase);
    } catch {
      setStage('failed');
      return;
    }
    setStage('made');
    setPassphrase('');
    setAgain('');
    setSent(false);
  }

  return (
    <form ref={form} className={page.parts} onSubmit={(event) => void make(event)}>
      <p>{words.says}</p>
      <PassphraseField
        label={words.passphrase}
        hint={words.passphraseHint}
        error={isSent && isShort ? words.tooShort : undefined}
        value={passphrase}
        isShown={isShown}
        onChange={setPassphrase}
      />
      <PassphraseField
        label={words.again}
        error={isSent && !isShort && isOther ? words.differs : undefined}
        value={again}
        isShown={isShown}
        onChange={setAgain}
      />
      <CheckBox label={words.show} isChecked={isShown} onCheck={setShown} />
      <div className={page.links}>
        <button className={buttons.button} aria-disabled={stage === 'making'}>
          {words.make}
        </button>
      </div>
      <p role="status">{stage === 'ready' ? '' : stage === 'making' ? words.making : words[stage]}</p>
      <p className={page.small}>
        {words.notAll} {words.openedBy}
      </p>
    </form>
  );
}

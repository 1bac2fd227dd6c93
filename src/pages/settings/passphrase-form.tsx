import { useRef, useState, type FormEvent } from 'react';
import buttons from '../../components/button.module.css';
import { CheckBox } from '../../components/check-box';
import { PassphraseField } from '../../components/passphrase-field';
import { lockWords as words } from '../../content/interface/lock';
import { removeLock, setLock, unlock } from '../../store/lock';
import page from '../page.module.css';
import { useFocusOnError } from './focus-on-error';

const shortest = 8;

/** What a passphrase is asked for. */
export type Doing = 'set' | 'change' | 'remove' | 'unlock';

/** What the button says that does it. */
export const passphraseLabels: Readonly<Record<Doing, string>> = {
  set: words.set,
  change: words.change,
  remove: words.remove,
  unlock: words.unlock,
};
interface PassphraseFormProps {
  readonly doing: Doing;
  readonly onDone: (isDone: boolean) => void;
}

/** Asks for the passphrase as it is, for a new one twice, or both, and does what they are asked for. */
export function PassphraseForm({ doing, onDone }: PassphraseFormProps) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<'wrong' | 'too-short' | 'differs' | 'failed'>();
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useFocusOnError(form, tries);
  const asksCurrent = doing !== 'set';
  const asksNext = doing === 'set' || doing === 'change';

  async function go(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setTries(tries + 1);
    if (asksNext && next.length < shortest) return setTrouble('too-short');
    if (asksNext && next !== again) return setTrouble('differs');
    setBusy(true);
    setTrouble(undefined);
    try {
      const isRight = await (doing === 'unlock'
        ? unlock(current)
        : doing === 'remove'
          ? removeLock(current)
          : setLock(next, asksCurrent ? current : undefined));
      if (isRight) return onDone(true);
      setTrouble('wrong');
      setTries(tries + 2);
    } catch {
      setTrouble('failed');
    }
    setBusy(false);
  }

  return (
    <form ref={form} className={page.parts} onSubmit={(event) => void go(event)}>
      {doing === 'set' &&
        words.before.map((says) => (
          <p key={says} className={page.why}>
            {says}
          </p>
        ))}
      {asksCurrent && (
        <PassphraseField
          label={asksNext ? words.current : words.passphrase}
          value={current}
          onChange={setCurrent}
          isShown={isShown}
          error={trouble === 'wrong' ? words.wrong : undefined}
        />
      )}
      {asksNext && (
        <>
          <PassphraseField
            label={asksCurrent ? words.next : words.passphrase}
            value={next}
            onChange={setNext}
            isShown={isShown}
            error={trouble === 'too-short' ? words.tooShort : undefined}
          />
          <PassphraseField
            label={words.again}
            value={again}
            onChange={setAgain}
            isShown={isShown}
            error={trouble === 'differs' ? words.differs : undefined}
          />
        </>
      )}
      <CheckBox label={words.show} isChecked={isShown} onCheck={setShown} />
      <p role="status" className={page.small}>
        {isBusy ? words.opening : trouble === 'failed' ? words.failed : ''}
      </p>
      <div className={page.links}>
        <button className={buttons.main} aria-disabled={isBusy}>
          {passphraseLabels[doing]}
        </button>
        <button type="button" className={buttons.button} onClick={() => onDone(false)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

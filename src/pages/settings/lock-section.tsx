import { useRef, useState, type FormEvent } from 'react';
import buttons from '../../components/button.module.css';
import { CheckBox } from '../../components/check-box';
import { PassphraseField } from '../../components/passphrase-field';
import { RadioList } from '../../components/radio-list';
import { lockWords as words } from '../../content/interface/lock';
import { lockAfterChoices } from '../../domain/saved';
import { downloadAsItLies } from '../../store/files';
import { lockNow, removeLock, setLock, unlock, useLock } from '../../store/lock';
import { changeSettings, useSettings } from '../../store/settings';
import page from '../page.module.css';
import { useFocusOnError } from './focus-on-error';

const shortest = 8;

type Doing = 'set' | 'change' | 'remove' | 'unlock';

const labels: Readonly<Record<Doing, string>> = {
  set: words.set,
  change: words.change,
  remove: words.remove,
  unlock: words.unlock,
};
const dones: Readonly<Record<Doing, string>> = {
  set: words.isSet,
  change: words.isChanged,
  remove: words.isGone,
  unlock: '',
};

/** The passphrase: set, changed, taken away, and how long until it locks by itself. */
export function LockSection() {
  const state = useLock((each) => each.state);
  const lockAfter = useSettings((each) => each.settings.lockAfter);
  const [doing, setDoing] = useState<Doing>();
  const [outcome, setOutcome] = useState('');
  if (state === 'unknown') return null;

  return (
    <section aria-labelledby="lock">
      <h2 id="lock">{words.heading}</h2>
      <p className={page.why}>
        {state === 'none' ? words.off : state === 'locked' ? words.lockedSays : words.on}
      </p>
      {state !== 'locked' && <p className={page.why}>{words.safety}</p>}
      <p role="status" className={page.small}>
        {state !== 'locked' && outcome}
      </p>
      {doing ? (
        <PassphraseForm
          key={doing}
          doing={doing}
          onDone={(isDone) => {
            setDoing(undefined);
            setOutcome(isDone ? dones[doing] : '');
          }}
        />
      ) : (
        <div className={page.links}>
          {(state === 'none'
            ? (['set'] as const)
            : state === 'locked'
              ? (['unlock'] as const)
              : (['change', 'remove'] as const)
          ).map((each) => (
            <button
              key={each}
              type="button"
              className={buttons.button}
              onClick={() => {
                setDoing(each);
                setOutcome('');
              }}
            >
              {labels[each]}
            </button>
          ))}
          {state === 'unlocked' && (
            <button
              type="button"
              className={buttons.button}
              onClick={() => {
                setOutcome('');
                void lockNow();
              }}
            >
              {words.lockNow}
            </button>
          )}
        </div>
      )}
      {state === 'locked' && (
        <details className={page.part}>
          <summary>{words.asItLies}</summary>
          <p className={page.why}>{words.asItLiesSays}</p>
          <p className={page.links}>
            <button type="button" className={buttons.button} onClick={() => void downloadAsItLies()}>
              {words.asItLies}
            </button>
          </p>
        </details>
      )}
      {state === 'unlocked' && (
        <RadioList
          legend={words.lockAfter}
          isLegendHidden={false}
          options={words.lockAfterOptions}
          chosen={String(lockAfter ?? 0)}
          onChoose={(id) => {
            const minutes = lockAfterChoices.find((each) => String(each) === id);
            if (minutes !== undefined) void changeSettings({ lockAfter: minutes });
          }}
        />
      )}
    </section>
  );
}

interface PassphraseFormProps {
  readonly doing: Doing;
  readonly onDone: (isDone: boolean) => void;
}

function PassphraseForm({ doing, onDone }: PassphraseFormProps) {
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
          {labels[doing]}
        </button>
        <button type="button" className={buttons.button} onClick={() => onDone(false)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

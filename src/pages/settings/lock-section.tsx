import { useState } from 'react';
import buttons from '../../components/button.module.css';
import { RadioList } from '../../components/radio-list';
import { lockWords as words } from '../../content/interface/lock';
import { lockAfterChoices } from '../../domain/saved';
import { downloadAsItLies } from '../../store/files';
import { lockNow, useLock } from '../../store/lock';
import { changeSettings, useSettings } from '../../store/settings';
import page from '../page.module.css';
import { passphraseLabels as labels, PassphraseForm, type Doing } from './passphrase-form';

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

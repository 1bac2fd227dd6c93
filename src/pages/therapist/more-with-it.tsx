import { useState } from 'react';
import { useNavigate } from 'react-router';
import buttons from '../../components/button.module.css';
import { LineField } from '../../components/line-field';
import { promptWords } from '../../content/interface/prompt';
import { therapistSetWords } from '../../content/interface/therapist-set';
import { therapistNewWords } from '../../content/interface/therapist-new';
import { longestCode, type SetPractice } from '../../domain/practice/kept';
import { mostOf } from '../../domain/practice/sent';
import { fromPlan, needsAsking, planOf } from '../../domain/practice/setting';
import { SaveRefused } from '../../domain/saved';
import { beginDraft } from '../../store/practice-draft';
import { forgetSet, keepAsOwn, setForAnother, setOnceMore } from '../../store/therapist';
import page from '../page.module.css';
import styles from './set-page.module.css';

const words = therapistSetWords.more;

/** The same for another client, once more, kept as one's own, or forgotten. */
export function MoreWithIt({ practice }: { readonly practice: SetPractice }) {
  const navigate = useNavigate();
  const { sent } = practice;
  const [code, setCode] = useState('');
  const [name, setName] = useState(sent.title);
  const [isNameMissing, setNameMissing] = useState(false);
  const [outcome, setOutcome] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const [isForgetting, setForgetting] = useState(false);

  async function tryTo(act: () => Promise<void>): Promise<void> {
    setTrouble(undefined);
    setOutcome('');
    try {
      await act();
    } catch (error) {
      setTrouble(error instanceof SaveRefused ? promptWords.notSaved[error.reason] : words.failed);
    }
  }

  /** For two it is asked anew whether each was asked alone. */
  async function composeAgain(withCode: string): Promise<void> {
    await beginDraft({ ...fromPlan(planOf(sent), new Date(), sent.by), code: withCode });
    void navigate('/therapist/new');
  }

  const set = (setIt: () => Promise<string>, withCode: string): Promise<void> =>
    tryTo(async () => {
      if (needsAsking(sent)) await composeAgain(withCode);
      else void navigate(`/therapist/practices/${await setIt()}`);
    });

  async function keep(): Promise<void> {
    setNameMissing(name.trim() === '');
    if (name.trim() === '') return;
    await tryTo(async () => {
      await keepAsOwn(planOf(sent), name);
      setOutcome(words.kept);
    });
  }

  return (
    <section aria-labelledby="more" className={`${page.part} ${styles.more}`}>
      <h2 id="more">{words.heading}</h2>
      <details>
        <summary>{words.another}</summary>
        <div>
          <p className={page.small}>{words.anotherSays}</p>
          <LineField
            label={words.anotherCode}
            hint={therapistNewWords.whom.codeHint}
            value={code}
            most={longestCode}
            onChange={setCode}
          />
          <button
            type="button"
            className={buttons.button}
            onClick={() => void set(() => setForAnother(practice, code), code)}
          >
            {words.anotherMain}
          </button>
        </div>
      </details>
      <details>
        <summary>{words.once}</summary>
        <div>
          <p className={page.small}>{words.onceSays}</p>
          <button
            type="button"
            className={buttons.button}
            onClick={() => void set(() => setOnceMore(practice), '')}
          >
            {words.once}
          </button>
        </div>
      </details>
      <details>
        <summary>{words.keep}</summary>
        <div>
          <p className={page.small}>{words.keepSays}</p>
          <LineField
            label={words.name}
            error={isNameMissing ? words.nameMissing : undefined}
            value={name}
            most={mostOf.title}
            onChange={setName}
          />
          <button type="button" className={buttons.button} onClick={() => void keep()}>
            {words.keepMain}
          </button>
          <p role="status" className={page.small}>
            {outcome}
          </p>
        </div>
      </details>
      <details onToggle={() => setForgetting(false)}>
        <summary>{words.forget}</summary>
        <div>
          <p className={page.small}>{words.forgetSays}</p>
          <button
            type="button"
            className={isForgetting ? buttons.danger : buttons.button}
            onClick={() =>
              isForgetting
                ? void tryTo(async () => {
                    await forgetSet(sent.id);
                    void navigate('/therapist/practices', { replace: true });
                  })
                : setForgetting(true)
            }
          >
            {isForgetting ? words.forgetSure : words.forget}
          </button>
        </div>
      </details>
      {trouble !== undefined && (
        <p role="alert" className={page.error}>
          {trouble}
        </p>
      )}
    </section>
  );
}

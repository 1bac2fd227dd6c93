import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Heading } from '../../components/heading';
import { therapistWords } from '../../content/interface/therapist';
import { therapistNewWords } from '../../content/interface/therapist-new';
import { promptWords } from '../../content/interface/prompt';
import { readyPractices } from '../../content/practices';
import type { PracticePlan } from '../../content/schema-practice';
import type { SetPractice } from '../../domain/practice/kept';
import { blank, fromPlan, needsAsking, planOf, setAgain } from '../../domain/practice/setting';
import { SaveRefused, type RefusalReason } from '../../domain/saved';
import { beginDraft } from '../../store/practice-draft';
import { setOnceMore, type Practices } from '../../store/therapist';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { daySaid } from '../practice/practice-seen';
import buttons from '../../components/button.module.css';
import styles from './choose-page.module.css';

const words = therapistNewWords.choose;
interface ChoosePageProps {
  readonly practices: Practices;
  readonly onBegun: () => void;
  /** Back to what is half composed, where something is. */
  readonly onKeep: (() => void) | undefined;
}

/** What to begin from: the last one again, a ready one, one of the therapist's own, or parts. */
export function ChoosePage({ practices: { sets, own, clients, by }, onBegun, onKeep }: ChoosePageProps) {
  const navigate = useNavigate();
  const [trouble, setTrouble] = useState<RefusalReason>();
  const last = sets[0];
  const codeOf = ({ client }: SetPractice): string | undefined =>
    clients.find(({ id }) => id === client)?.code;

  async function begin(
    plan: PracticePlan | undefined,
    more: { code?: string; due?: string } = {},
  ): Promise<void> {
    const today = new Date();
    await beginDraft({ ...(plan ? fromPlan(plan, today, by) : blank(today, by)), ...more });
    onBegun();
  }

  async function again(earlier: SetPractice): Promise<void> {
    if (needsAsking(earlier.sent)) {
      await begin(planOf(earlier.sent), { code: codeOf(earlier) ?? '', due: dueAgain(earlier) ?? '' });
      return;
    }
    try {
      void navigate(`/therapist/practices/${await setOnceMore(earlier)}`);
    } catch (error) {
      setTrouble(error instanceof SaveRefused ? error.reason : 'failed');
    }
  }

  return (
    <AppFrame title={therapistWords.title} place={therapistWords.place}>
      <Heading page="choose">{words.heading}</Heading>
      <p className={page.why}>{words.orders}</p>
      {trouble && (
        <p role="alert" className={page.error}>
          {promptWords.notSaved[trouble]}
        </p>
      )}
      {onKeep && (
        <p className={page.links}>
          <button type="button" className={buttons.main} onClick={onKeep}>
            {therapistNewWords.compose.otherKeep}
          </button>
        </p>
      )}
      {last && (
        <ul className={styles.list}>
          <Choice
            title={words.again}
            says={[
              words.againFor(last.sent.title, codeOf(last)),
              needsAsking(last.sent) ? words.againAsk : words.againDue(daySaid(dueAgain(last))),
            ].join('. ')}
            onChoose={() => void again(last)}
          />
        </ul>
      )}
      {own.length > 0 && (
        <>
          <h2 className={page.part}>{words.own}</h2>
          <ul className={styles.list}>
            {own.map(({ id, name, plan }) => (
              <Choice
                key={id}
                title={name}
                says={plan.title === name ? '' : plan.title}
                isOwn
                onChoose={() => void begin(plan)}
              />
            ))}
          </ul>
        </>
      )}
      <ul className={styles.list}>
        <Choice {...words.parts} onChoose={() => void begin(undefined)} />
      </ul>
      <h2 className={page.part}>{words.ready}</h2>
      <p className={page.small}>{words.readyNote}</p>
      <ul className={styles.list}>
        {readyPractices.map(({ id, practice: { name, when, plan } }) => (
          <Choice key={id} title={name} says={when} onChoose={() => void begin(plan)} />
        ))}
      </ul>
    </AppFrame>
  );
}

const dueAgain = (earlier: SetPractice): string | undefined => setAgain(earlier, '', '', new Date()).due;

interface ChoiceProps {
  readonly title: string;
  readonly says: string;
  /** The therapist's own words. */
  readonly isOwn?: boolean;
  readonly onChoose: () => void;
}

function Choice({ title, says, isOwn = false, onChoose }: ChoiceProps) {
  return (
    <li>
      <button type="button" className={styles.choice} onClick={onChoose}>
        <span className={styles.title} translate={isOwn ? 'no' : undefined} dir="auto">
          {title}
        </span>
        {says !== '' && <span className={page.small}>{says}</span>}
      </button>
    </li>
  );
}

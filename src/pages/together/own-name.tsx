import { useState } from 'react';
import { togetherWords } from '../../content/interface/together';
import type { Person } from '../../domain/together/kept';
import { QuestionPage } from '../begin/question-page';
import page from '../page.module.css';
import { PersonFields } from './person-fields';

interface OwnNameProps {
  readonly heading: string;
  readonly why: string;
  /** What going on is called. */
  readonly main: string;
  readonly making: string;
  readonly failed: string;
  readonly first: Person;
  readonly onBack: () => void;
  /** Makes the session, and goes there. Rejects where it cannot. */
  readonly onDone: (person: Person) => Promise<void>;
}

/** What the person at this device wants to be called, as the last thing before their session is made. */
export function OwnName({ heading, why, main, making, failed, first, onBack, onDone }: OwnNameProps) {
  const [person, setPerson] = useState(first);
  const [isMaking, setMaking] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  async function go(): Promise<void> {
    if (isMaking) return;
    setMaking(true);
    setFailed(false);
    try {
      await onDone({ ...person, name: person.name.trim() });
    } catch {
      setFailed(true);
      setMaking(false);
    }
  }

  return (
    <QuestionPage
      title={togetherWords.title}
      heading={heading}
      why={why}
      isOpen={person.name.trim() === ''}
      onContinue={() => void go()}
      onBack={onBack}
      mainLabel={main}
    >
      <PersonFields person={person} onChange={setPerson} />
      {hasFailed && (
        <p role="alert" className={page.error}>
          {failed}
        </p>
      )}
      <p role="status" className={page.small}>
        {isMaking && making}
      </p>
    </QuestionPage>
  );
}

import { useImperativeHandle, useState, type RefObject } from 'react';
import buttons from '../../components/button.module.css';
import { RadioList } from '../../components/radio-list';
import { TextField } from '../../components/text-field';
import { togetherWords } from '../../content/interface/together';
import { notAgreedOn } from '../../content/together/not-agreed';
import type { PersonId, Session } from '../../domain/together/kept';
import { notAgreed } from '../../domain/together/not-agreed';
import { nameOf, otherOf } from '../../domain/together/session';
import { withRequest, withoutRequest } from '../../domain/together/way-forward';
import { changeSession, newId } from '../../store/together';
import page from '../page.module.css';
import styles from './together.module.css';
import { useDraft } from './use-draft';

const words = togetherWords.forward;
const answers = ['yes', 'something-else', 'no'] as const;

interface RequestsProps {
  readonly session: Session;
  readonly person: PersonId;
}

interface OwnRequestsProps extends RequestsProps {
  /** Puts down what still stands in the field; false where it has no place here, and says why. */
  readonly pending: RefObject<(() => boolean) | undefined>;
}

/** What this person asks of the other, who may say no. */
export function OwnRequests({ session, person, pending }: OwnRequestsProps) {
  const [text, setText] = useDraft(session, `ask-${person}`);
  const [isAsking, setAsking] = useState(text !== '');
  const [refused, setRefused] = useState<string>();
  const own = session.talk.forward.requests.filter(({ by }) => by === person);
  const other = nameOf(session, otherOf(person));

  function ask(): boolean {
    if (text.trim() === '') return true;
    const found = notAgreed(notAgreedOn, text);
    if (found.length > 0) {
      setRefused(found[0]?.says);
      return false;
    }
    changeSession((each) => withRequest(each, { id: newId(), by: person, text: text.trim() }));
    setText('');
    setRefused(undefined);
    setAsking(false);
    return true;
  }
  // What was typed is not lost by going on.
  useImperativeHandle(pending, () => ask);

  return (
    <div className={page.parts}>
      {own.length > 0 && (
        <ul className={styles.list}>
          {own.map((request) => (
            <li key={request.id}>
              <p className={page.small}>{words.iAsk}</p>
              <p className={page.own} translate="no" dir="auto">
                {request.text}
              </p>
              <button
                type="button"
                className={buttons.link}
                aria-label={words.takeOutOf(request.text)}
                onClick={() => changeSession((each) => withoutRequest(each, request.id))}
              >
                {words.takeOut}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isAsking ? (
        <>
          <TextField
            describedBy="ask-hint"
            label={words.ask(other)}
            value={text}
            rows={1}
            most={500}
            onChange={(typed) => {
              setText(typed);
              setRefused(undefined);
            }}
          />
          <p id="ask-hint" className={page.small}>
            {words.askHint}
          </p>
          {refused && (
            <p role="alert" className={page.error}>
              {refused}
            </p>
          )}
          <p className={page.links}>
            <button type="button" className={buttons.button} onClick={ask}>
              {words.putDown}
            </button>
          </p>
        </>
      ) : (
        <p className={page.links}>
          <button type="button" className={buttons.link} onClick={() => setAsking(true)}>
            {words.askSomething(other)}
          </button>
        </p>
      )}
    </div>
  );
}

interface RequestsToAnswerProps extends RequestsProps {
  /** Only those without an answer. */
  readonly areOpen?: boolean;
}

/** What the other has asked this person, with three answers of one size. */
export function RequestsToAnswer({ session, person, areOpen = false }: RequestsToAnswerProps) {
  const asked = session.talk.forward.requests.filter(
    ({ by, answer }) => by === otherOf(person) && !(areOpen && answer),
  );
  return asked.map((request) => (
    <div key={request.id} className={styles.request}>
      <p className={page.small}>{words.refused}</p>
      <p className={page.small}>{words.asked(nameOf(session, otherOf(person)))}</p>
      <p className={page.own} translate="no" dir="auto">
        {request.text}
      </p>
      <RadioList
        legend={words.answerOf(nameOf(session, person))}
        isLegendHidden={false}
        options={answers.map((id) => ({ id, label: words.answers[id] }))}
        chosen={request.answer}
        onChoose={(chosen) => {
          const answer = answers.find((each) => each === chosen);
          if (answer) changeSession((each) => withRequest(each, { ...request, answer }));
        }}
      />
    </div>
  ));
}

import { useImperativeHandle, useState, type RefObject } from 'react';
import buttons from '../../components/button.module.css';
import { TextField } from '../../components/text-field';
import { togetherWords } from '../../content/interface/together';
import { notAgreedOn } from '../../content/together/not-agreed';
import type { PersonId, Session } from '../../domain/together/kept';
import { notAgreed } from '../../domain/together/not-agreed';
import { draftOf } from '../../domain/together/session';
import { withAgreement, withoutAgreement } from '../../domain/together/way-forward';
import { changeSession, newId } from '../../store/together';
import page from '../page.module.css';
import styles from './together.module.css';
import { useDraft } from './use-draft';
import { WhySo } from './why-so';

const words = togetherWords.forward;

interface OwnAgreementsProps {
  readonly session: Session;
  readonly person: PersonId;
  /** Puts down what still stands in the field; false where it has no place in an agreement, and says why. */
  readonly pending: RefObject<(() => boolean) | undefined>;
}

/** What this person will do, small enough to be seen; some things have no place in an agreement, and it says why. */
export function OwnAgreements({ session, person, pending }: OwnAgreementsProps) {
  const own = session.talk.forward.agreements.filter(({ by }) => by === person);
  const [isWriting, setWriting] = useState(own.length === 0 || draftOf(session, `will-${person}`) !== '');
  const [will, setWill] = useDraft(session, `will-${person}`);
  const [when, setWhen] = useDraft(session, `when-${person}`);
  const [refused, setRefused] = useState<string>();

  function add(): boolean {
    if (will.trim() === '') return true;
    const found = notAgreed(notAgreedOn, `${will}. ${when}`);
    if (found.length > 0) {
      setRefused(found[0]?.says);
      return false;
    }
    changeSession((each) =>
      withAgreement(each, { id: newId(), by: person, will: will.trim(), when: when.trim() }),
    );
    setWill('');
    setWhen('');
    setRefused(undefined);
    setWriting(false);
    return true;
  }
  // What was typed is not lost by going on.
  useImperativeHandle(pending, () => add);

  return (
    <div className={page.parts}>
      {own.length > 0 && (
        <ul className={styles.list}>
          {own.map((agreement) => (
            <li key={agreement.id}>
              <p className={page.small}>{words.iWill}</p>
              <p className={page.own} translate="no" dir="auto">
                {agreement.will}
              </p>
              {agreement.when !== '' && (
                <p className={page.own} translate="no" dir="auto">
                  {agreement.when}
                </p>
              )}
              <button
                type="button"
                className={buttons.link}
                aria-label={words.takeOutOf(agreement.will)}
                onClick={() => changeSession((each) => withoutAgreement(each, agreement.id))}
              >
                {words.takeOut}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isWriting ? (
        <>
          <TextField
            label={words.will}
            value={will}
            rows={1}
            most={500}
            onChange={(text) => {
              setWill(text);
              setRefused(undefined);
            }}
          />
          {will.trim() !== '' && (
            <>
              <TextField
                label={words.when}
                describedBy="when-why"
                value={when}
                rows={1}
                most={200}
                onChange={setWhen}
              />
              <div id="when-why">
                <WhySo says={words.whenWhy} sources={[words.source]} />
              </div>
            </>
          )}
          {refused && (
            <p role="alert" className={page.error}>
              {refused}
            </p>
          )}
          <p className={page.small}>{words.small}</p>
          {will.trim() !== '' && (
            <p className={page.links}>
              <button type="button" className={buttons.button} onClick={add}>
                {words.add}
              </button>
            </p>
          )}
        </>
      ) : (
        <p className={page.links}>
          <button type="button" className={buttons.link} onClick={() => setWriting(true)}>
            {words.another}
          </button>
        </p>
      )}
    </div>
  );
}

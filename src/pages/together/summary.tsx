import { togetherWords } from '../../content/interface/together';
import { personIds, type Forward, type Session } from '../../domain/together/kept';
import { nameOf } from '../../domain/together/session';
import page from '../page.module.css';
import styles from './together.module.css';

const words = togetherWords.summary;

/** The way forward on one page: what each will do, what was asked, what stays open, when to look again, and what is appreciated. */
export function Summary({ session, forward }: { readonly session: Session; readonly forward: Forward }) {
  const own = (text: string) => (
    <span className={page.own} translate="no" dir="auto">
      {text}
    </span>
  );
  return (
    <div className={styles.summary}>
      {personIds.map((person) => {
        const name = nameOf(session, person);
        const agreements = forward.agreements.filter(({ by }) => by === person);
        const requests = forward.requests.filter(({ by }) => by === person);
        const appreciation = forward.appreciations[person];
        return (
          <section key={person} aria-label={name}>
            <h3>
              <bdi translate="no">{name}</bdi>
            </h3>
            <ul>
              {agreements.map(({ id, will, when }) => (
                <li key={id}>
                  <p className={page.small}>{words.will}</p>
                  {own(will)}
                  {when !== '' && (
                    <p className={page.small}>
                      {words.when} {own(when)}
                    </p>
                  )}
                </li>
              ))}
              {requests.map(({ id, text, answer }) => (
                <li key={id}>
                  <p className={page.small}>{words.asks}</p>
                  {own(text)}
                  {answer && <p className={page.small}>{words.answers[answer]}</p>}
                </li>
              ))}
              {appreciation.trim() !== '' && (
                <li>
                  <p className={page.small}>{words.appreciates}</p>
                  {own(appreciation)}
                </li>
              )}
            </ul>
          </section>
        );
      })}
      {forward.staysOpen.trim() !== '' && (
        <section aria-label={words.open}>
          <h3>{words.open}</h3>
          {own(forward.staysOpen)}
        </section>
      )}
      {forward.lookAgain !== '' && <p>{words.lookAgain(forward.lookAgain)}</p>}
    </div>
  );
}

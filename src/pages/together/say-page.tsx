import { useState } from 'react';
import { Link, Navigate } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { togetherWords } from '../../content/interface/together';
import { receivingIds, type ReceivingId } from '../../content/schema-together';
import { receiving } from '../../content/together/receiving';
import type { PersonId, Session } from '../../domain/together/kept';
import { nameOf, newestShare, otherOf, saidBy } from '../../domain/together/session';
import { haveListened } from '../../domain/together/turns';
import { changeSession } from '../../store/together';
import page from '../page.module.css';
import { partAddress } from './addresses';
import { SharedFields } from './shared-fields';
import { TalkFrame, TalkPage, useGoTo } from './talk-frame';
import styles from './together.module.css';

const words = togetherWords.say;

/** What each prepared to say, once both have listened; and what the other answers to it, aloud. */
export function SayPage() {
  return (
    <TalkPage part="say">
      {(session) =>
        haveListened(session.talk).length > 0 ? (
          <Say session={session} />
        ) : (
          <Navigate to={partAddress(session.id, 'turns')} replace />
        )
      }
    </TalkPage>
  );
}

function Say({ session }: { readonly session: Session }) {
  const goTo = useGoTo(session);
  const { said } = session.talk;
  // Whoever has listened may say what they prepared; nobody waits for somebody who would not.
  const open = haveListened(session.talk);
  const [speaker, setSpeaker] = useState<PersonId | undefined>(() =>
    open.find((each) => !said.includes(each)),
  );
  const [answer, setAnswer] = useState<ReceivingId>();
  const [isSaying, setSaying] = useState(false);

  if (!speaker)
    return (
      <TalkFrame session={session} main={{ label: words.toLoop, onAct: () => goTo('loop') }}>
        <Heading page="said">{words.bothSaid}</Heading>
        <p className={page.why}>{words.bothSaidWhy}</p>
        {open.length < 2 && (
          <p className={page.links}>
            <Link to={partAddress(session.id, 'turns')}>{words.toTurns}</Link>
          </p>
        )}
        <p className={page.links}>
          {open.map((each) => (
            <button key={each} type="button" className={buttons.link} onClick={() => setSpeaker(each)}>
              {words.again(nameOf(session, each))}
            </button>
          ))}
        </p>
      </TalkFrame>
    );

  const name = nameOf(session, speaker);
  const listener = nameOf(session, otherOf(speaker));
  const fields = newestShare(session, speaker)?.fields.filter(({ when }) => when === 'say') ?? [];
  const done = (): void => {
    changeSession((each) => saidBy(each, speaker, answer));
    const other = otherOf(speaker);
    setAnswer(undefined);
    setSaying(false);
    setSpeaker(session.talk.said.includes(other) || !open.includes(other) ? undefined : other);
  };

  if (answer) {
    const told = receiving[answer];
    return (
      <TalkFrame session={session} main={{ label: words.next, onAct: done }}>
        <Heading page={`answer/${answer}`}>{told.heading}</Heading>
        <section className={styles.toOne} aria-label={words.to(listener)}>
          <h2>
            <bdi translate="no">{words.to(listener)}</bdi>
          </h2>
          {told.toWhoAnswered.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </section>
        <section className={styles.toOne} aria-label={words.to(name)}>
          <h2>
            <bdi translate="no">{words.to(name)}</bdi>
          </h2>
          {told.toWhoSpoke.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </section>
        <p className={page.links}>
          <button type="button" className={buttons.link} onClick={() => setAnswer(undefined)}>
            {words.otherAnswer}
          </button>
        </p>
      </TalkFrame>
    );
  }
  return (
    <TalkFrame session={session} main={{ label: words.nothingToSay, onAct: done }}>
      <p className={page.small}>{words.somethingIWant}</p>
      <Heading page={`say/${speaker}`}>
        <bdi className={styles.large} translate="no">
          {name}
        </bdi>
      </Heading>
      <p className={page.why}>{fields.length > 0 ? words.read(listener) : words.unprepared(listener)}</p>
      <SharedFields fields={fields} />
      {fields.length === 0 && !isSaying ? (
        <p className={page.links}>
          <button type="button" className={buttons.button} onClick={() => setSaying(true)}>
            {words.something}
          </button>
        </p>
      ) : (
        <section className={page.part} aria-labelledby="receive">
          <h2 id="receive">{words.receive(listener)}</h2>
          <p className={page.small}>{words.receiveWhy}</p>
          <ul className={styles.receiving}>
            {receivingIds.map((each) => (
              <li key={each}>
                <button type="button" className={buttons.button} onClick={() => setAnswer(each)}>
                  {receiving[each].label}
                </button>
                <span className={page.small}>{receiving[each].aloud[0]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </TalkFrame>
  );
}

import { useState, type FormEvent } from 'react';
import { Link, Navigate, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { PassphraseField } from '../../components/passphrase-field';
import { togetherWords } from '../../content/interface/together';
import { walkContent } from '../../content/walk-content';
import { personIds, type PersonId, type Session, type Share } from '../../domain/together/kept';
import { nameOf, otherOf, personOf } from '../../domain/together/session';
import { giveCode, openBoth } from '../../store/part';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { troubleOf } from './code-trouble';
import { ConsentPage } from './consent-page';
import { WithSession } from './with-session';

const words = togetherWords.ready;

/** Both give their codes; it opens when both had chosen “ready”, and says no more than that when not. Then consent. */
export function ReadyPage() {
  return (
    <WithSession>
      {(session) => {
        if (session.isOpen) return <ConsentPage session={session} />;
        // On two devices no codes are given: it opens when both have what the other shows.
        if (session.two) return <Navigate to={`/together/${session.id}`} replace />;
        return <Opening session={session} />;
      }}
    </WithSession>
  );
}

interface GivenBy {
  readonly isReady: boolean;
  readonly share: Share;
}

function Opening({ session }: { readonly session: Session }) {
  const navigate = useNavigate();
  const [given, setGiven] = useState<Partial<Record<PersonId, GivenBy>>>({});
  const [isClosed, setClosed] = useState(false);
  const [code, setCode] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const [isTrying, setTrying] = useState(false);
  const person = personIds.find((each) => !given[each]) ?? 'other';
  const name = nameOf(session, person);

  async function give(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isTrying) return;
    setTrying(true);
    const found = await giveCode(walkContent, session, person, personOf(session, person), code);
    setTrying(false);
    setCode('');
    // Who has not begun is not told apart from who is not ready: the other's code is asked for all the same.
    if (found.tried === 'missing') {
      told(person, { isReady: false, share: { version: 1, person: personOf(session, person), fields: [] } });
      return;
    }
    if (found.tried !== 'open') {
      setTrouble(troubleOf(found.tried, found.waitUntil));
      return;
    }
    told(person, found);
  }

  function told(who: PersonId, by: GivenBy): void {
    setTrouble(undefined);
    const theirs = given[otherOf(who)];
    if (!theirs) {
      setGiven({ [who]: by });
      return;
    }
    if (by.isReady && theirs.isReady)
      openBoth({ [who]: by.share, [otherOf(who)]: theirs.share } as Record<PersonId, Share>);
    else {
      setGiven({});
      setClosed(true);
    }
  }

  if (isClosed)
    return (
      <AppFrame
        title={togetherWords.title}
        bar={
          <ActionBar main={{ label: words.back, onAct: () => void navigate(`/together/${session.id}`) }} />
        }
      >
        <Heading page="closed">{words.notOpen}</Heading>
        {words.notOpenSays.map((each) => (
          <p key={each} className={page.part}>
            {each}
          </p>
        ))}
        <p className={page.links}>
          <Link to="/settle">{words.settle}</Link>
          <Link to="/rehearse">{words.rehearse}</Link>
        </p>
      </AppFrame>
    );
  return (
    <AppFrame title={togetherWords.title}>
      <Heading page={`give/${person}`}>{words.heading(name)}</Heading>
      <p className={page.why}>{words.says}</p>
      <form className={page.parts} onSubmit={(event) => void give(event)}>
        <PassphraseField
          isDigits
          key={person}
          label={words.label(name)}
          value={code}
          onChange={setCode}
          error={trouble}
        />
        <p role="status" className={page.small}>
          {isTrying && togetherWords.code.trying}
        </p>
        <div className={page.links}>
          <button className={buttons.main} aria-disabled={isTrying}>
            {words.give}
          </button>
          <Link to={`/together/${session.id}`}>{words.back}</Link>
        </div>
      </form>
    </AppFrame>
  );
}

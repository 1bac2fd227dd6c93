import { useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { PassphraseField } from '../../components/passphrase-field';
import { togetherWords } from '../../content/interface/together';
import type { PersonId, Session } from '../../domain/together/kept';
import { nameOf } from '../../domain/together/session';
import { erasePart, openPart } from '../../store/part';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { PartErased } from './part-erased';
import { troubleOf } from './code-trouble';

const words = togetherWords.code;

interface EnterCodeProps {
  readonly session: Session;
  readonly person: PersonId;
}

/** Asks for the code of one person's part. Nothing of it is on the page, nor that anything was written. */
export function EnterCode({ session, person }: EnterCodeProps) {
  const navigate = useNavigate();
  const name = nameOf(session, person);
  const [code, setCode] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const [isTrying, setTrying] = useState(false);
  const [isForgotten, setForgotten] = useState(false);

  async function tryCode(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isTrying) return;
    setTrying(true);
    const { tried, waitUntil } = await openPart(session.id, person, code);
    setTrying(false);
    setCode('');
    setTrouble(tried === 'open' ? undefined : troubleOf(tried, waitUntil));
  }

  return (
    <AppFrame title={togetherWords.title}>
      <Heading page={`code/${person}`}>{words.heading(name)}</Heading>
      <PartErased session={session} person={person} isBegunAnew />
      <form className={page.parts} onSubmit={(event) => void tryCode(event)}>
        <PassphraseField isDigits label={words.label} value={code} onChange={setCode} error={trouble} />
        <p role="status" className={page.small}>
          {isTrying && words.trying}
        </p>
        <div className={page.links}>
          <button className={buttons.main} aria-disabled={isTrying}>
            {words.open}
          </button>
          <Link to={`/together/${session.id}`}>{words.back}</Link>
        </div>
      </form>
      {isForgotten ? (
        <div className={page.error}>
          <p>{words.forgottenSays}</p>
          <p className={page.links}>
            <button
              type="button"
              className={buttons.danger}
              onClick={() =>
                void erasePart(session.id, person).then(
                  () => navigate(`/together/${session.id}`, { replace: true }),
                  () => setTrouble(words.failed),
                )
              }
            >
              {words.beginAgain}
            </button>
            <button type="button" className={buttons.button} onClick={() => setForgotten(false)}>
              {words.stillTrying}
            </button>
          </p>
        </div>
      ) : (
        <p className={page.links}>
          <button type="button" className={buttons.link} onClick={() => setForgotten(true)}>
            {words.forgotten}
          </button>
        </p>
      )}
    </AppFrame>
  );
}

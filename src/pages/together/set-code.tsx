import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { PassphraseField } from '../../components/passphrase-field';
import { RadioList } from '../../components/radio-list';
import { togetherWords } from '../../content/interface/together';
import { togetherTwoWords } from '../../content/interface/together-two';
import type { RelationshipId } from '../../content/schema';
import { bonds } from '../../content/together/bonds';
import { shortestCode, type PersonId, type Session } from '../../domain/together/kept';
import { nameOf } from '../../domain/together/session';
import { aboutOf } from '../../domain/together/preparing';
import { beginPart } from '../../store/part';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { PartErased } from './part-erased';

const words = togetherWords.code;

interface SetCodeProps {
  readonly session: Session;
  readonly person: PersonId;
}

/** Begins a person's own part: what the code keeps out and what it does not, and then the code. */
export function SetCode({ session, person }: SetCodeProps) {
  const relationships = bonds.find(({ id }) => id === session.bond)?.relationships ?? ['other' as const];
  const [relationship, setRelationship] = useState<RelationshipId | undefined>(
    relationships.length === 1 ? relationships[0] : undefined,
  );
  const [code, setCode] = useState('');
  const [again, setAgain] = useState('');
  const [trouble, setTrouble] = useState<{ readonly code?: string; readonly again?: string }>({});
  const [isMaking, setMaking] = useState(false);
  const [isMissed, setMissed] = useState(false);
  const needsCode = session.two === undefined;

  async function begin(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isMaking) return;
    const wrong = {
      ...(needsCode && !isCode(code) && { code: words.tooShort }),
      ...(needsCode && isCode(code) && code !== again && { again: words.notSame }),
    };
    setTrouble(wrong);
    setMissed(relationship === undefined);
    if (Object.keys(wrong).length > 0 || !relationship) return;
    setMaking(true);
    try {
      await beginPart(session.id, person, aboutOf(relationship), needsCode ? code : undefined);
    } catch {
      setTrouble({ again: words.failed });
      setMaking(false);
    }
  }

  return (
    <AppFrame title={togetherWords.title}>
      <Heading page={`set/${person}`}>{words.setHeading(nameOf(session, person))}</Heading>
      <PartErased session={session} person={person} isBegunAnew={false} />
      {(needsCode ? words.explained : [togetherTwoWords.part]).map((each) => (
        <p key={each} className={page.part}>
          {each}
        </p>
      ))}
      <form className={page.parts} onSubmit={(event) => void begin(event)}>
        {isMissed && relationship === undefined && (
          <p role="alert" className={page.error}>
            {words.whoMissed}
          </p>
        )}
        {relationships.length > 1 && (
          <RadioList
            legend={words.who}
            isLegendHidden={false}
            options={relationships.map((id) => ({
              id,
              label: words.whos[id] ?? id,
            }))}
            chosen={relationship}
            onChoose={(chosen) => setRelationship(relationships.find((each) => each === chosen))}
          />
        )}
        {needsCode && (
          <>
            <PassphraseField
              isDigits
              label={words.newLabel}
              hint={words.hint}
              value={code}
              onChange={setCode}
              error={trouble.code}
            />
            <PassphraseField
              isDigits
              label={words.againLabel}
              value={again}
              onChange={setAgain}
              error={trouble.again}
            />
          </>
        )}
        <div className={page.links}>
          <button className={buttons.main} aria-disabled={isMaking}>
            {words.begin}
          </button>
          <Link to={`/together/${session.id}`}>
            {needsCode ? words.back : togetherWords.prepare.toSession}
          </Link>
        </div>
      </form>
    </AppFrame>
  );
}

const isCode = (code: string): boolean => code.length >= shortestCode && /^\d+$/.test(code);

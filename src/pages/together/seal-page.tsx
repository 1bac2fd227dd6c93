import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import { Heading } from '../../components/heading';
import { frameWords } from '../../content/interface/frame';
import { togetherWords } from '../../content/interface/together';
import { togetherTwoWords } from '../../content/interface/together-two';
import { walkContent } from '../../content/walk-content';
import type { Part, Session } from '../../domain/together/kept';
import type { Packed } from '../../domain/together/messages';
import { handedOut, showsSame } from '../../domain/together/sending';
import { newestShare, personOf } from '../../domain/together/session';
import { shareOf } from '../../domain/together/sharing';
import { packOwnShares } from '../../store/two-devices';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { SharedFields } from './shared-fields';

const words = togetherTwoWords.send;

interface SealPageProps {
  readonly session: Session;
  readonly part: Part;
  readonly onSealed: (packed: Packed) => void;
}

/** Exactly what the other will see, once more before it is sealed. */
export function SealPage({ session, part, onSealed }: SealPageProps) {
  const navigate = useNavigate();
  const [isSealing, setSealing] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const person = personOf(session, part.person);
  const before = handedOut(session);
  const { fields, ...share } = shareOf(walkContent, part, person, before);
  const newest = newestShare(session, part.person);
  const isSame = before.length > 0 && newest !== undefined && showsSame(newest, { ...share, fields });
  const turn = fields.filter(({ when }) => when === 'turn');
  const say = fields.filter(({ when }) => when === 'say');

  async function sealIt(): Promise<void> {
    if (isSealing) return;
    setSealing(true);
    setFailed(false);
    try {
      onSealed(await packOwnShares(walkContent, part));
    } catch {
      setFailed(true);
      setSealing(false);
    }
  }

  return (
    <AppFrame
      title={togetherWords.title}
      bar={
        <ActionBar
          main={{ label: words.seal, onAct: () => void sealIt() }}
          back={{ label: frameWords.back, onAct: () => void navigate(`/together/${session.id}`) }}
        />
      }
    >
      <Heading page="seal">{words.heading}</Heading>
      <p className={page.why}>{fields.length === 0 ? words.nameOnly(person.name) : words.as(person.name)}</p>
      {turn.length > 0 && (
        <section className={page.part} aria-labelledby="turn">
          <h2 id="turn">{words.turn}</h2>
          <SharedFields fields={turn} />
        </section>
      )}
      {say.length > 0 && (
        <section className={page.part} aria-labelledby="say">
          <h2 id="say">{words.say}</h2>
          <p className={page.why}>{words.sayNote}</p>
          <SharedFields fields={say} />
        </section>
      )}
      <p className={page.links}>
        <Link to={`/together/${session.id}/${part.person}/share`}>{words.change}</Link>
      </p>
      {before.length > 0 && <p className={page.part}>{isSame ? words.again : words.newer}</p>}
      <p role="status" className={page.small}>
        {isSealing && words.sealing}
      </p>
      {hasFailed && (
        <p role="alert" className={page.error}>
          {togetherTwoWords.hand.failed}
        </p>
      )}
    </AppFrame>
  );
}

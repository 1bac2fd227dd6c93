import { useEffect, useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { frameWords } from '../../content/interface/frame';
import { togetherWords } from '../../content/interface/together';
import { togetherTwoWords } from '../../content/interface/together-two';
import type { Session } from '../../domain/together/kept';
import type { Packed } from '../../domain/together/messages';
import { maySend } from '../../domain/together/standing';
import { noteSent, packInvitation } from '../../store/two-devices';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { HandOut } from '../hand-out';
import { useOwnPart } from './own-part';
import { SavingLine } from './saving-line';
import { SealPage } from './seal-page';
import { WithSession } from './with-session';

const words = togetherTwoWords.hand;

/** Hands out the newest message of this device: the invitation, and later what this person shows, seen once more before. */
export function SendPage() {
  return (
    <WithSession>
      {(session) => {
        const { id, two, ended } = session;
        if (!two || ended) return <Navigate to={`/together/${id}`} replace />;
        if (two.theirs === undefined) return <SendInvitation session={session} />;
        if (!maySend(session)) return <Navigate to={`/together/${id}/words`} replace />;
        return <SendShares session={session} />;
      }}
    </WithSession>
  );
}

interface HandOutPageProps {
  readonly session: Session;
  readonly which: 'invitation' | 'reply' | 'third' | 'newer';
  readonly packed: Packed | undefined;
  /** The person says that it is on its way. */
  readonly onSent: () => void;
}

function HandOutPage({ session, which, packed, onSent }: HandOutPageProps) {
  const navigate = useNavigate();
  const [isOut, setOut] = useState(false);
  const toSession = { label: words.toSession, onAct: () => void navigate(`/together/${session.id}`) };
  // Copied is not sent: only who sends it knows.
  const isSent = {
    label: words.isSent,
    onAct: () => {
      onSent();
      toSession.onAct();
    },
  };
  const main = which === 'invitation' ? toSession : isSent;
  return (
    <AppFrame
      title={togetherWords.title}
      bar={
        isOut ? (
          <ActionBar main={main} {...(main !== toSession && { back: toSession })} />
        ) : (
          <ActionBar back={toSession} />
        )
      }
    >
      <Heading page={`hand-out/${which}`}>{words[which].heading}</Heading>
      <p className={page.why}>{words[which].says}</p>
      {packed && (
        <>
          <HandOut words={words} packed={packed} isOut={isOut} onHandedOut={() => setOut(true)} />
          <p className={page.why}>{packed.link === undefined ? words.iphoneFile : words.iphone}</p>
          {which !== 'invitation' && <p className={page.why}>{words.final}</p>}
        </>
      )}
      <SavingLine />
    </AppFrame>
  );
}

function SendInvitation({ session }: { readonly session: Session }) {
  const [packed, setPacked] = useState<Packed>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (hasFailed) return;
    packInvitation(session).then(setPacked, () => setFailed(true));
  }, [session, hasFailed]);
  if (hasFailed)
    return (
      <AppFrame title={togetherWords.title}>
        <Heading page="failed">{words.invitation.heading}</Heading>
        <p role="alert">{words.failed}</p>
        <p className={page.links}>
          <button type="button" className={buttons.button} onClick={() => setFailed(false)}>
            {words.tryAgain}
          </button>
        </p>
      </AppFrame>
    );
  return <HandOutPage session={session} which="invitation" packed={packed} onSent={() => undefined} />;
}

function SendShares({ session }: { readonly session: Session }) {
  const own = useOwnPart(session);
  const [packed, setPacked] = useState<Packed>();
  const { two, shares, id } = session;
  if (!two) return null;
  if (packed) {
    const first = two.here === 'other' ? 'reply' : 'third';
    return (
      <HandOutPage
        session={session}
        which={shares[two.here].length > 1 ? 'newer' : first}
        packed={packed}
        onSent={noteSent}
      />
    );
  }
  if (own.kind === 'reading') return <p className="visually-hidden">{frameWords.loading}</p>;
  if (own.kind !== 'there') return <Navigate to={`/together/${id}`} replace />;
  return <SealPage session={session} part={own.part} onSealed={setPacked} />;
}

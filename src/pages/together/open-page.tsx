import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { sideBySide } from '../../content/drawings';
import { togetherWords } from '../../content/interface/together';
import { togetherTwoWords } from '../../content/interface/together-two';
import { forgetArrived, keepArrived, useArrived } from '../../store/arrived';
import { useLock } from '../../store/lock';
import { lookAt, type Found } from '../../store/opening';
import { AppFrame } from '../app-frame';
import { UnlockPage } from '../lock/unlock-page';
import page from '../page.module.css';
import { GivenField } from './given-field';
import { InvitedPage } from './invited-page';
import { NotTakenPage } from './not-taken-page';
import { TakenPage } from './taken-page';

const words = togetherTwoWords;

/** Opens what was sent, by link, pasted, or from a file. Nothing is kept, changed or told by looking. */
export function OpenPage() {
  const given = useArrived((state) => state.given);
  const lock = useLock((state) => state.state);
  const [found, setFound] = useState<Found>();
  const [isLeft, setLeft] = useState(false);

  useEffect(() => {
    if (given === undefined || lock === 'unknown' || lock === 'locked') return;
    let isOld = false;
    setLeft(false);
    setFound(undefined);
    void lookAt(given).then((now) => {
      if (!isOld) setFound(now);
      // An invitation is still there on the way back from Support; all else is done with, unless something newer came.
      const isDone = now.kind === 'taken' || now.kind === 'not-taken';
      if (isDone && useArrived.getState().given === given) forgetArrived();
    });
    return () => {
      isOld = true;
    };
  }, [given, lock]);

  if (lock === 'locked' || found?.kind === 'locked') return <UnlockPage />;
  if (isLeft) return <LeftPage />;
  if (found?.kind === 'invitation')
    return (
      <InvitedPage
        key={found.invitation.session}
        invitation={found.invitation}
        onLeave={() => {
          forgetArrived();
          setFound(undefined);
          setLeft(true);
        }}
      />
    );
  if (found?.kind === 'taken') return <TakenPage session={found.session} />;
  if (found?.kind === 'not-taken')
    return <NotTakenPage why={found.why} session={found.session} onAgain={() => setFound(undefined)} />;
  return <GivenField isLooking={given !== undefined} onGive={keepArrived} />;
}

function LeftPage() {
  const navigate = useNavigate();
  return (
    <AppFrame
      title={togetherWords.title}
      bar={<ActionBar main={{ label: togetherWords.ended.home, onAct: () => void navigate('/') }} />}
    >
      <Threads threads={sideBySide} width={600} height={90} />
      <Heading page="left">{words.opened.left.heading}</Heading>
      <p className={page.part}>{words.opened.left.says}</p>
    </AppFrame>
  );
}

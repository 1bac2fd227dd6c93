import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { sideBySide } from '../../content/drawings';
import { practiceWords } from '../../content/interface/practice';
import { useArrived } from '../../store/arrived';
import { useLock } from '../../store/lock';
import { forgetTaking, lookAtArrived, useTaking } from '../../store/taking';
import { AppFrame } from '../app-frame';
import { UnlockPage } from '../lock/unlock-page';
import page from '../page.module.css';
import { GivenPage } from './given-page';
import { KnownPage } from './known-page';
import { NotTakenPage } from './not-taken-page';
import { TakingPage } from './taking-page';

/** Opens what a therapist gave, by link, pasted, or from a file. Nothing is kept, changed or told by looking. */
export function OpenPage() {
  const given = useArrived((state) => state.given);
  const lock = useLock((state) => state.state);
  const found = useTaking((state) => state.found);
  const [isLeft, setLeft] = useState(false);
  useEffect(() => {
    if (given === undefined || lock === 'unknown' || lock === 'locked') return;
    setLeft(false);
    void lookAtArrived(given);
  }, [given, lock]);

  function leave(): void {
    setLeft(true);
    forgetTaking();
  }

  if (lock === 'locked' || found?.kind === 'locked') return <UnlockPage />;
  if (isLeft) return <LeftPage />;
  switch (found?.kind) {
    case 'practice':
      return <TakingPage key={found.sent.id} sent={found.sent} onLeave={leave} />;
    case 'known':
      return <KnownPage practice={found.practice} isSame={found.isSame} onLeave={leave} />;
    case 'not-taken':
      return <NotTakenPage why={found.why} />;
    default:
      return <GivenPage isLooking={given !== undefined} />;
  }
}

function LeftPage() {
  const navigate = useNavigate();
  const words = practiceWords.left;
  return (
    <AppFrame
      title={practiceWords.title}
      bar={<ActionBar main={{ label: words.home, onAct: () => void navigate('/') }} />}
    >
      <Threads threads={sideBySide} width={600} height={90} />
      <Heading page="practice/left">{words.heading}</Heading>
      <p className={page.part}>{words.says}</p>
    </AppFrame>
  );
}

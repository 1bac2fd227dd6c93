import { useEffect, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { looseEnd } from '../../content/drawings';
import { frameWords } from '../../content/interface/frame';
import { practiceWords } from '../../content/interface/practice';
import type { TakenPractice } from '../../domain/practice/kept';
import { useLock } from '../../store/lock';
import { lookForNewerPractice, openPractice, usePractice } from '../../store/practice';
import { AppFrame } from '../app-frame';
import { UnlockPage } from '../lock/unlock-page';
import page from '../page.module.css';

const words = practiceWords.absent;
const idShape = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Opens the practice of this address and hands it to the page; another window’s changes are seen on coming back to this one. */
export function WithPractice({ children }: { readonly children: (practice: TakenPractice) => ReactNode }) {
  const { practiceId = '' } = useParams();
  const isId = idShape.test(practiceId);
  const practice = usePractice((state) => (state.practice?.id === practiceId ? state.practice : undefined));
  const found = usePractice((state) => state.absent);
  const lock = useLock((state) => state.state);
  const absent = isId ? found : 'missing';
  useEffect(() => {
    if (isId && lock !== 'unknown') void openPractice(practiceId);
  }, [isId, practiceId, lock]);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void lookForNewerPractice(practiceId);
    };
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, [practiceId]);

  if (practice) return children(practice);
  if (absent === 'locked' || lock === 'locked') return <UnlockPage />;
  if (!absent) return <p className="visually-hidden">{frameWords.loading}</p>;
  return (
    <AppFrame title={practiceWords.title}>
      <Threads threads={looseEnd} width={600} height={140} />
      <Heading page={`practice/${absent}`}>{words[absent].title}</Heading>
      <p className={page.why}>{words[absent].says}</p>
      <p className={page.links}>
        {absent === 'failed' && (
          <button type="button" className={buttons.button} onClick={() => void openPractice(practiceId)}>
            {words.tryAgain}
          </button>
        )}
        <Link to="/practice">{words.toOpen}</Link>
        <Link to="/repairs">{words.toRepairs}</Link>
      </p>
    </AppFrame>
  );
}

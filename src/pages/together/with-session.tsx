import { useEffect, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { looseEnd } from '../../content/drawings';
import { frameWords } from '../../content/interface/frame';
import { togetherWords } from '../../content/interface/together';
import type { Session } from '../../domain/together/kept';
import { useLock } from '../../store/lock';
import { openSession, readSessionAgain, useTogether } from '../../store/together';
import { AppFrame } from '../app-frame';
import { UnlockPage } from '../lock/unlock-page';
import page from '../page.module.css';

const words = togetherWords.absent;
const idShape = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Opens the session of this address and hands it to the page: what both may see, and nothing of either part. */
export function WithSession({ children }: { readonly children: (session: Session) => ReactNode }) {
  const { sessionId = '' } = useParams();
  const isId = idShape.test(sessionId);
  const session = useTogether((state) => (state.session?.id === sessionId ? state.session : undefined));
  const found = useTogether((state) => state.absent);
  const lock = useLock((state) => state.state);
  const absent = isId ? found : 'missing';
  useEffect(() => {
    if (isId && lock !== 'unknown') void openSession(sessionId);
  }, [isId, sessionId, lock]);

  if (session) return children(session);
  if (absent === 'locked' || lock === 'locked') return <UnlockPage />;
  if (!absent) return <p className="visually-hidden">{frameWords.loading}</p>;
  return (
    <AppFrame title={togetherWords.title}>
      <Threads threads={looseEnd} width={600} height={140} />
      <Heading page={absent}>{words[absent].title}</Heading>
      <p className={page.why}>{words[absent].says}</p>
      <p className={page.links}>
        {absent === 'failed' && (
          <button type="button" className={buttons.button} onClick={() => void readSessionAgain(sessionId)}>
            {words.tryAgain}
          </button>
        )}
        <Link to="/together">{words.toStart}</Link>
      </p>
    </AppFrame>
  );
}

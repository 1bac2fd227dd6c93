import { useEffect, useState } from 'react';
import { Link, Navigate, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { apart } from '../../content/drawings';
import { frameWords } from '../../content/interface/frame';
import { togetherWords } from '../../content/interface/together';
import { togetherTwoWords } from '../../content/interface/together-two';
import { wordList } from '../../content/word-list';
import type { Session } from '../../domain/together/kept';
import { noteCompared, sixWordsOf } from '../../store/two-devices';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import styles from './together.module.css';
import { WithSession } from './with-session';

const words = togetherTwoWords.six;

/** Six words that both devices show when nobody stands in between; read aloud before the last message goes out. */
export function SixWordsPage() {
  return (
    <WithSession>
      {(session) =>
        session.two?.theirs === undefined || session.ended ? (
          <Navigate to={`/together/${session.id}`} replace />
        ) : (
          <SixWords session={session} />
        )
      }
    </WithSession>
  );
}

function SixWords({ session }: { readonly session: Session }) {
  const navigate = useNavigate();
  const [six, setSix] = useState<readonly string[] | 'failed'>();
  const [isStopped, setStopped] = useState(false);
  const toSession = (): void => void navigate(`/together/${session.id}`);
  useEffect(() => {
    let isOld = false;
    sixWordsOf(session).then(
      (places) => !isOld && setSix(places?.map((at) => wordList[at] ?? '')),
      () => !isOld && setSix('failed'),
    );
    return () => {
      isOld = true;
    };
  }, [session]);

  function compare(isSame: boolean): void {
    noteCompared(isSame);
    if (isSame) toSession();
    else setStopped(true);
  }

  if (isStopped) return <StopPage onAgain={() => setStopped(false)} />;
  return (
    <AppFrame
      title={togetherWords.title}
      bar={<ActionBar back={{ label: frameWords.back, onAct: toSession }} />}
    >
      <Heading page="six">{words.heading}</Heading>
      <p className={page.why}>{words.says}</p>
      {six === 'failed' && <p role="alert">{words.failed}</p>}
      {Array.isArray(six) && (
        <ol className={styles.sixWords} aria-label={words.list} translate="no">
          {six.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ol>
      )}
      <p className={page.why}>{words.notByText}</p>
      {session.two?.here === 'other' && <p className={page.why}>{words.notYet}</p>}
      {session.two?.isCompared === false && <p className={page.part}>{words.differed}</p>}
      {session.two?.isCompared && <p className={page.part}>{words.isCompared}</p>}
      {Array.isArray(six) && (
        <div className={styles.answers}>
          <button type="button" className={buttons.button} onClick={() => compare(true)}>
            {words.same}
          </button>
          <button type="button" className={buttons.button} onClick={() => compare(false)}>
            {words.differ}
          </button>
        </div>
      )}
    </AppFrame>
  );
}

function StopPage({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <AppFrame title={togetherWords.title}>
      <Threads threads={apart} width={600} height={90} />
      <Heading page="stop">{words.stop.heading}</Heading>
      {words.stop.says.map((each) => (
        <p key={each} className={page.part}>
          {each}
        </p>
      ))}
      <p className={page.links}>
        <button type="button" className={buttons.button} onClick={onAgain}>
          {words.stop.again}
        </button>
      </p>
      <p className={page.links}>
        <Link to="/together/invite">{words.stop.fresh}</Link>
      </p>
    </AppFrame>
  );
}

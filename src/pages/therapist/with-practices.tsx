import { useEffect, type ReactNode } from 'react';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { looseEnd } from '../../content/drawings';
import { frameWords } from '../../content/interface/frame';
import { therapistWords } from '../../content/interface/therapist';
import { useLock } from '../../store/lock';
import { readPractices, useTherapist, type Practices } from '../../store/therapist';
import { AppFrame } from '../app-frame';
import { UnlockPage } from '../lock/unlock-page';
import page from '../page.module.css';

const words = therapistWords.absent;

/** Reads what the therapist has here and hands it to the page; where it is locked, the passphrase comes first. */
export function WithPractices({ children }: { readonly children: (practices: Practices) => ReactNode }) {
  const { practices, absent } = useTherapist();
  const lock = useLock((state) => state.state);
  useEffect(() => {
    if (lock !== 'unknown' && lock !== 'locked') void readPractices();
  }, [lock]);

  if (practices) return children(practices);
  if (absent === 'locked' || lock === 'locked') return <UnlockPage />;
  if (absent === 'failed')
    return (
      <Absent which="failed">
        <button type="button" className={buttons.button} onClick={() => void readPractices()}>
          {words.tryAgain}
        </button>
      </Absent>
    );
  return <p className="visually-hidden">{frameWords.loading}</p>;
}

interface AbsentProps {
  readonly which: 'failed' | 'missing' | 'unreadable' | 'newer';
  /** The ways on. */
  readonly children: ReactNode;
}

/** Says in a sentence why there is nothing to show. */
export function Absent({ which, children }: AbsentProps) {
  return (
    <AppFrame title={therapistWords.title}>
      <Threads threads={looseEnd} width={600} height={140} />
      <Heading page={which}>{words[which].title}</Heading>
      <p className={page.why}>{words[which].says}</p>
      <p className={page.links}>{children}</p>
    </AppFrame>
  );
}

import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { frameWords } from '../../content/interface/frame';
import { therapistWords } from '../../content/interface/therapist';
import { therapistSetWords as words } from '../../content/interface/therapist-set';
import type { OpenedThing } from '../../domain/practice/keeping';
import type { SetPractice } from '../../domain/practice/kept';
import type { Packed } from '../../domain/together/messages';
import { useLock } from '../../store/lock';
import { useSettings } from '../../store/settings';
import { openSet, packSet, readPractices, useTherapist } from '../../store/therapist';
import { AppFrame } from '../app-frame';
import { HandOut } from '../hand-out';
import { UnlockPage } from '../lock/unlock-page';
import page from '../page.module.css';
import { FourWords, useFourWords } from '../practice/four-words';
import { PracticeSeen } from '../practice/practice-seen';
import { MoreWithIt } from './more-with-it';
import { PracticeSheet } from './practice-sheet';
import styles from './set-page.module.css';
import { Absent } from './with-practices';

type Found = OpenedThing<SetPractice> | { readonly kind: 'failed' };
const idShape = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A practice that was set: the ways to hand it out, the four words, the sheet, and what can be done with it again. */
export function SetPage() {
  const { practiceId = '' } = useParams();
  const lock = useLock((state) => state.state);
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<{ readonly of: string; readonly found: Found }>();
  const isId = idShape.test(practiceId);
  useEffect(() => {
    if (!isId || lock === 'unknown' || lock === 'locked') return undefined;
    let isOld = false;
    const show = (opened: Found): void => {
      if (!isOld) setFound({ of: practiceId, found: opened });
    };
    openSet(practiceId).then(show, () => show({ kind: 'failed' }));
    return () => {
      isOld = true;
    };
  }, [practiceId, isId, lock, tries]);

  if (lock === 'locked') return <UnlockPage />;
  const here: Found | undefined = isId
    ? found?.of === practiceId
      ? found.found
      : undefined
    : { kind: 'missing' };
  if (here?.kind === 'locked') return <UnlockPage />;
  if (!here) return <p className="visually-hidden">{frameWords.loading}</p>;
  if (here.kind === 'open') return <Handing key={practiceId} practice={here.thing} />;
  return (
    <Absent which={here.kind}>
      {here.kind === 'failed' && (
        <button type="button" className={buttons.button} onClick={() => setTries(tries + 1)}>
          {therapistWords.absent.tryAgain}
        </button>
      )}
      <Link to="/therapist/practices">{therapistWords.absent.toList}</Link>
    </Absent>
  );
}

/** Said while the key exists only here: what comes back is lost with it. */
function KeyBackup() {
  const practices = useTherapist((state) => state.practices);
  const where = useSettings((state) => state.where);
  if (!practices || practices.isKeyBackedUp) return null;
  const isKept = where === 'device' || where === 'unknown';
  return (
    <p className={isKept ? page.small : page.error}>
      {isKept ? words.four.notBackedUp : words.four.notKept}{' '}
      <Link to="/therapist/key">{words.four.toKey}</Link>
    </p>
  );
}

function Handing({ practice }: { readonly practice: SetPractice }) {
  const { sent } = practice;
  const clients = useTherapist((state) => state.practices?.clients);
  const code = clients?.find(({ id }) => id === practice.client)?.code;
  useEffect(() => {
    void readPractices();
  }, []);
  const four = useFourWords(sent.recipient);
  const [packed, setPacked] = useState<Packed>();
  const [hasFailed, setFailed] = useState(false);
  const [isOut, setOut] = useState(false);
  useEffect(() => {
    if (hasFailed) return;
    packSet(practice).then(setPacked, () => setFailed(true));
  }, [practice, hasFailed]);
  const words4 = Array.isArray(four) ? (four as readonly string[]) : undefined;
  return (
    <AppFrame title={therapistWords.title} place={therapistWords.place}>
      <div className={styles.onScreen}>
        <Heading page={`set/${sent.id}`}>{words.heading}</Heading>
        <p className={page.why}>
          <bdi translate="no">{sent.title}</bdi>
          {code !== undefined && (
            <>
              {' · '}
              <bdi translate="no">{code}</bdi>
            </>
          )}
        </p>
        <section aria-labelledby="four" className={styles.section}>
          <h2 id="four">{words.four.heading}</h2>
          {four === 'failed' && <p role="alert">{words.four.failed}</p>}
          {words4 && <FourWords four={words4} />}
          <p className={page.why}>{words.four.says}</p>
          <p className={page.small}>{words.four.same}</p>
          <KeyBackup />
        </section>
        <section aria-labelledby="hand" className={styles.section}>
          <h2 id="hand">{words.hand.heading}</h2>
          {sent.forTwo && <p>{words.forTwo}</p>}
          {hasFailed && (
            <div role="alert" className={page.error}>
              <p>{words.hand.failed}</p>
              <button type="button" className={buttons.button} onClick={() => setFailed(false)}>
                {words.hand.tryAgain}
              </button>
            </div>
          )}
          {packed && (
            <HandOut words={words.hand} packed={packed} isOut={isOut} onHandedOut={() => setOut(true)} />
          )}
          <p className={page.why}>{words.hand.paste}</p>
          <p className={page.small}>{words.hand.long}</p>
        </section>
        <section aria-labelledby="sheet" className={styles.section}>
          <h2 id="sheet">{words.sheet.heading}</h2>
          <p className={page.why}>{words.sheet.says}</p>
          <p className={page.links}>
            <button
              type="button"
              className={buttons.button}
              disabled={!packed || !words4}
              onClick={() => print()}
            >
              {words.sheet.print}
            </button>
          </p>
        </section>
        <details className={styles.seen}>
          <summary>{words.preview}</summary>
          <PracticeSeen plan={sent} by={sent.by} due={sent.due} />
        </details>
        <MoreWithIt practice={practice} />
        <p className={page.links}>
          <Link to="/therapist/new">{words.next}</Link>
          <Link to="/therapist/practices">{words.toList}</Link>
        </p>
      </div>
      {packed && words4 && <PracticeSheet sent={sent} qr={packed.qr} four={words4} />}
    </AppFrame>
  );
}

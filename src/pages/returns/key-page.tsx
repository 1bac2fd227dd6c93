import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { returnsWords } from '../../content/interface/returns';
import { keyWords as words } from '../../content/interface/returns-key';
import type { TherapistKey } from '../../domain/practice/kept';
import { moveToNewKey, readKeyCare, useKeyCare } from '../../store/key-care';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { FourWords, useFourWords } from '../practice/four-words';
import { dayOf } from './days';
import { KeyBackup } from './key-backup';
import { KeyReadIn } from './key-read-in';
import styles from './returns.module.css';
import { SureDialog } from '../sure-dialog';

/** The therapist's key: its four words, its backup, reading one in, and moving to a new one. */
export function KeyPage() {
  const keys = useKeyCare((state) => state.keys);
  const hasFailed = useKeyCare((state) => state.hasFailed);
  useEffect(() => void readKeyCare(), []);
  const inUse = keys?.find(({ retired }) => retired === undefined);
  const older = keys?.filter((key) => key !== inUse) ?? [];

  return (
    <AppFrame isCalm>
      <Heading page="key">{words.heading}</Heading>
      <p className={page.why}>{words.says}</p>
      {hasFailed && (
        <div role="alert" className={page.error}>
          <p>{words.failed}</p>
          <button type="button" className={buttons.button} onClick={() => void readKeyCare()}>
            {words.tryAgain}
          </button>
        </div>
      )}
      {keys && (
        <div className={styles.sections}>
          {inUse ? <InUse inUse={inUse} /> : <p>{words.none}</p>}
          <section aria-labelledby="read-in">
            <h2 id="read-in">{words.read.heading}</h2>
            <p className={page.why}>{words.read.says}</p>
            <KeyReadIn />
          </section>
          {inUse && <Move />}
          {older.length > 0 && <Older keys={older} />}
        </div>
      )}
      <p className={page.links}>
        <Link to="/therapist/returns">{returnsWords.toReturns}</Link>
        <Link to="/therapist">{returnsWords.toTherapist}</Link>
      </p>
    </AppFrame>
  );
}

function InUse({ inUse }: { readonly inUse: TherapistKey }) {
  const { pair, backedUp } = inUse;
  return (
    <>
      <section aria-labelledby="four">
        <h2 id="four">{words.four.heading}</h2>
        <p className={page.why}>{words.four.says}</p>
        <Four recipient={pair.recipient} />
      </section>
      <section aria-labelledby="back-up">
        <h2 id="back-up">{words.backup.heading}</h2>
        <p className={page.error}>{words.backup.warning}</p>
        <p className={page.part}>
          <strong>{backedUp === undefined ? words.backup.never : words.backup.last(dayOf(backedUp))}</strong>
        </p>
        <KeyBackup key={inUse.id} of={inUse} />
      </section>
    </>
  );
}

function Four({ recipient }: { readonly recipient: string }) {
  const four = useFourWords(recipient);
  if (four === 'failed') return <p className={page.error}>{words.four.failed}</p>;
  return four && <FourWords four={four} />;
}

function Move() {
  const [hasMoved, setMoved] = useState(false);
  return (
    <section aria-labelledby="move">
      <h2 id="move">{words.move.heading}</h2>
      <p className={page.why}>{words.move.says}</p>
      <ul className={styles.what}>
        {words.move.what.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      <SureDialog
        label={words.move.move}
        heading={words.move.sureHeading}
        yes={words.move.yes}
        no={words.move.no}
        failed={words.move.failed}
        isDanger={false}
        onSure={async () => {
          await moveToNewKey();
          setMoved(true);
          document.getElementById('four')?.scrollIntoView();
        }}
      >
        <p>{words.move.sure}</p>
      </SureDialog>
      <p role="status" className={page.small}>
        {hasMoved && words.move.moved}
      </p>
    </section>
  );
}

function Older({ keys }: { readonly keys: readonly TherapistKey[] }) {
  return (
    <details className={styles.more}>
      <summary>{words.old.heading(keys.length)}</summary>
      <p className={page.why}>{words.old.says}</p>
      {keys.map((key) => (
        <div key={key.id} className={styles.earlier}>
          <p>{words.old.since(dayOf(key.retired ?? key.made))}</p>
          <p className={page.small}>
            {key.backedUp === undefined ? words.backup.never : words.backup.last(dayOf(key.backedUp))}
          </p>
          <Four recipient={key.pair.recipient} />
          <details>
            <summary>{words.old.backUp}</summary>
            <KeyBackup of={key} />
          </details>
        </div>
      ))}
    </details>
  );
}

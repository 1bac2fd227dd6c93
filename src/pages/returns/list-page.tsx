import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { looseEnd } from '../../content/drawings';
import { returnsWords } from '../../content/interface/returns';
import { useArrived } from '../../store/arrived';
import { readKeyCare, useKeyCare } from '../../store/key-care';
import { receive, receiveArrived } from '../../store/receiving-returns';
import { listAgain, listAtFirst, showMore, useReturnList } from '../../store/return-list';
import { AppFrame } from '../app-frame';
import { onceSeen, useOnceSeen } from '../once-seen';
import page from '../page.module.css';
import { addressOf } from './addresses';
import { CameSummary } from './came-summary';
import { Filters } from './filters';
import { OwnText } from './own-text';
import { codeOf, ReturnRows } from './return-rows';
import styles from './returns.module.css';
import { TakeIn } from './take-in';
import { useDropping } from './use-dropping';

const words = returnsWords.list;

const bring = (given: readonly (string | File)[]): void => void receive(given);

/** What came back, the newest first; and where more is taken in. */
export function ListPage() {
  const given = useArrived((state) => state.given);
  const { asked, rows, total, unreadable, looked, hasFailed } = useReturnList();
  const isOver = useDropping(bring);
  const isAll = asked.query.trim() === '' && !asked.isUnreviewed && asked.client === undefined;
  const isEmpty = isAll && rows?.length === 0;
  const [opened, setOpened] = useState<boolean>();
  const isTakingIn = opened ?? isEmpty;
  // Closed, nobody sees it yet.
  const isSeen = useOnceSeen();

  useEffect(() => {
    const read = (): void => void listAgain();
    // What is still known from last time stands at once, and is read again behind it.
    if (useReturnList.getState().rows) return onceSeen(read);
    void listAtFirst();
    return undefined;
  }, []);
  useEffect(() => {
    if (given !== undefined) receiveArrived();
  }, [given]);

  return (
    <AppFrame isCalm>
      <Heading page="returns">{returnsWords.heading}</Heading>
      {isOver && <p className={styles.over}>{returnsWords.drop.here}</p>}
      {isAll && <ReadNext />}
      <CameSummary />
      {isEmpty && (
        <>
          <Threads threads={looseEnd} width={600} height={110} />
          <p className={page.part}>{words.empty}</p>
          <p className={page.why}>{words.emptySays}</p>
        </>
      )}
      <details
        className={styles.more}
        open={isTakingIn}
        onToggle={({ currentTarget: { open } }) => {
          // Only what somebody did: it opens by itself while the list is empty, and closes again.
          if (open !== isTakingIn) setOpened(open);
        }}
      >
        <summary>{returnsWords.drop.heading}</summary>
        {(isTakingIn || isSeen) && <TakeIn />}
      </details>
      {hasFailed && (
        <div className={page.error} role="alert">
          <p>{words.failed}</p>
          <button type="button" className={buttons.button} onClick={() => void listAgain()}>
            {words.tryAgain}
          </button>
        </div>
      )}
      {unreadable > 0 && <p className={page.error}>{words.unreadable(unreadable)}</p>}
      {rows && !isEmpty && <Filters />}
      <p role="status" className={page.small}>
        {looked
          ? words.looking(looked.at, looked.of)
          : rows &&
            !isAll &&
            (asked.query.trim() === '' && total === 0 && asked.isUnreviewed
              ? words.noneUnreviewed
              : words.found(total))}
      </p>
      {rows && !isEmpty && <Rows />}
      {rows && <KeyReminder hasReturns={rows.length > 0} />}
      <p className={page.links}>
        <Link to="/therapist/key">{returnsWords.toKey}</Link>
        <Link to="/therapist/new">{returnsWords.toSet}</Link>
        <Link to="/therapist">{returnsWords.toTherapist}</Link>
      </p>
    </AppFrame>
  );
}

/** One tap to what is to be read next. */
function ReadNext() {
  const row = useReturnList(({ rows }) => rows?.find(({ kept }) => kept.reviewed === undefined));
  if (!row) return null;
  return (
    <p className={styles.next}>
      <Link className={buttons.main} to={addressOf(row.kept.id)}>
        {words.next}
      </Link>
      <span className={page.small}>
        <OwnText text={words.nextSays(codeOf(row))} />
      </span>
    </p>
  );
}

/** The rows there are so far, and the next ones. */
function Rows() {
  const rows = useReturnList((state) => state.rows) ?? [];
  const { total, count } = useReturnList();
  const shown = rows.slice(0, count);
  return (
    <>
      <ReturnRows rows={shown} />
      {shown.length < total && (
        <div className={styles.next}>
          <button type="button" className={buttons.button} onClick={() => void showMore()}>
            {words.more}
          </button>
          <p className={page.small}>{words.total(shown.length, total)}</p>
        </div>
      )}
    </>
  );
}

/** Said while the key has no backup and something was sealed to it. */
function KeyReminder({ hasReturns }: { readonly hasReturns: boolean }) {
  const keys = useKeyCare((state) => state.keys);
  useOnceSeen(readKeyCare);
  const inUse = keys?.find(({ retired }) => retired === undefined);
  if (!hasReturns || !inUse || inUse.backedUp !== undefined) return null;
  return (
    <div className={styles.reminder}>
      <p>{words.notBackedUp}</p>
      <Link to="/therapist/key">{words.toBackUp}</Link>
    </div>
  );
}

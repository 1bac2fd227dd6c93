import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { patternsWords } from '../../content/interface/patterns';
import { repairsWords as words } from '../../content/interface/repairs';
import { storageWords } from '../../content/interface/storage';
import { titles } from '../../content/interface/titles';
import type { RepairRow } from '../../domain/saved';
import { looseEnd } from '../../content/drawings';
import { useLessened } from '../../store/lessened';
import { useLock } from '../../store/lock';
import { usePractice } from '../../store/practice';
import { useRepairSearch } from '../../store/repair-search';
import { eraseRepair, listRepairs, useRepairs } from '../../store/repairs';
import { AppFrame } from '../app-frame';
import { DueLine } from '../check-in/due-line';
import dialogs from '../dialog.module.css';
import { WaitingPractices } from '../practice/waiting-practices';
import { BackupReminder } from './backup-reminder';
import { UnlockPage } from '../lock/unlock-page';
import page from '../page.module.css';
import { Row, Title } from './repair-row';
import { SearchRepairs } from './search-repairs';
import styles from './repairs-page.module.css';

const rowsAtATime = 50;
/** Fewer than this are seen at one look. */
const searchFrom = 8;

/** Every repair that is kept, the newest first, to open and to erase. */
export function RepairsPage() {
  const list = useRepairs((state) => state.list);
  const hasFailed = useRepairs((state) => state.listFailed);
  const lock = useLock((state) => state.state);
  const hasPractices = usePractice((state) => (state.list ?? []).length > 0);
  const lessened = useLessened((state) => state.times);
  const [count, setCount] = useState(rowsAtATime);
  const [outcome, setOutcome] = useState('');
  const isSearching = useRepairSearch(({ search }) => search !== undefined);
  const [asked, setAsked] = useState<RepairRow>();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (lock !== 'unknown' && lock !== 'locked') void listRepairs(count);
  }, [count, lock, lessened]);

  function askToErase(row: RepairRow): void {
    setAsked(row);
    dialog.current?.showModal();
  }

  async function erase(row: RepairRow): Promise<void> {
    try {
      await eraseRepair(row.id);
      setOutcome(words.erased);
    } catch {
      setOutcome(words.notErased);
    }
  }

  if (lock === 'locked') return <UnlockPage />;
  return (
    <AppFrame title={titles.repairs} isCalm>
      <Heading page="repairs">{words.heading}</Heading>
      <p role="status" className={page.small}>
        {outcome}
      </p>
      {hasFailed && (
        <div className={page.error} role="alert">
          <p>{words.failed}</p>
          <button type="button" className={buttons.button} onClick={() => void listRepairs(count)}>
            {words.tryAgain}
          </button>
        </div>
      )}
      <WaitingPractices />
      {list?.total === 0 && (!hasPractices || list.hadSome) && (
        <div className={page.part}>
          <Threads threads={looseEnd} width={600} height={120} />
          <p>{words.empty}</p>
          <p className={page.small}>{list.hadSome ? storageWords.gone : words.emptySays}</p>
          <p className={page.links}>
            <Link to="/begin/heat">{words.begin}</Link>
            {list.hadSome && <Link to="/settings">{storageWords.toRestore}</Link>}
          </p>
        </div>
      )}
      {list && list.unreadable.length > 0 && (
        <div className={page.error}>
          <p>{storageWords.unreadable(list.unreadable.length)}</p>
          <p className={page.links}>
            {list.unreadable.map((id, at) => (
              <Link key={id} to={`/repair/${id}`}>
                {storageWords.look(at + 1)}
              </Link>
            ))}
          </p>
        </div>
      )}
      <DueLine rows={list?.rows ?? []} titleOf={(row) => <Title row={row} />} />
      <BackupReminder rows={list?.rows ?? []} />
      {(isSearching || (list && list.total >= searchFrom)) && <SearchRepairs onErase={askToErase} />}
      {!isSearching && (
        <ul className={styles.rows}>
          {list?.rows.map((row) => (
            <Row key={row.id} row={row} onErase={() => askToErase(row)} />
          ))}
        </ul>
      )}
      {!isSearching && list && list.total > list.rows.length && list.rows.length > 0 && (
        <div className={styles.more}>
          <p className={page.small}>{words.total(list.rows.length, list.total)}</p>
          <button type="button" className={buttons.button} onClick={() => setCount(count + rowsAtATime)}>
            {words.more}
          </button>
        </div>
      )}
      <p className={page.links}>
        {list && list.total > 0 && <Link to="/repairs/patterns">{patternsWords.link}</Link>}
        <Link to="/together">{words.toTogether}</Link>
        <Link to="/practice">{words.toPractice}</Link>
      </p>
      <dialog ref={dialog} className={dialogs.dialog} aria-labelledby="sure">
        <h2 id="sure">{words.sureHeading}</h2>
        {asked && (
          <p translate="no">
            <Title row={asked} />
          </p>
        )}
        <p>{words.sure}</p>
        <form method="dialog" className={dialogs.buttons}>
          <button className={buttons.button}>{words.no}</button>
          <button className={buttons.danger} onClick={() => asked && void erase(asked)}>
            {words.yes}
          </button>
        </form>
      </dialog>
    </AppFrame>
  );
}

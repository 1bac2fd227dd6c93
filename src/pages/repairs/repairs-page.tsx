import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { beginWords } from '../../content/interface/begin';
import { repairsWords as words } from '../../content/interface/repairs';
import { storageWords } from '../../content/interface/storage';
import { walkContent } from '../../content/walk-content';
import type { RepairRow } from '../../domain/saved';
import { looseEnd } from '../../content/drawings';
import { withDirectionsEnded } from '../../domain/direction';
import { pathOf } from '../../domain/matching';
import { useLock } from '../../store/lock';
import { usePractice } from '../../store/practice';
import { eraseRepair, listRepairs, useRepairs } from '../../store/repairs';
import { AppFrame } from '../app-frame';
import { DueLine } from '../check-in/due-line';
import dialogs from '../dialog.module.css';
import { WaitingPractices } from '../practice/waiting-practices';
import { BackupReminder } from './backup-reminder';
import { UnlockPage } from '../lock/unlock-page';
import page from '../page.module.css';
import styles from './repairs-page.module.css';

const rowsAtATime = 50;

/** Every repair that is kept, the newest first, to open and to erase. */
export function RepairsPage() {
  const list = useRepairs((state) => state.list);
  const hasFailed = useRepairs((state) => state.listFailed);
  const lock = useLock((state) => state.state);
  const hasPractices = usePractice((state) => (state.list ?? []).length > 0);
  const [count, setCount] = useState(rowsAtATime);
  const [outcome, setOutcome] = useState('');
  const [asked, setAsked] = useState<RepairRow>();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (lock !== 'unknown' && lock !== 'locked') void listRepairs(count);
  }, [count, lock]);

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
    <AppFrame isCalm>
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
      <ul className={styles.rows}>
        {list?.rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            onErase={() => {
              setAsked(row);
              dialog.current?.showModal();
            }}
          />
        ))}
      </ul>
      {list && list.total > list.rows.length && list.rows.length > 0 && (
        <div className={styles.more}>
          <p className={page.small}>{words.total(list.rows.length, list.total)}</p>
          <button type="button" className={buttons.button} onClick={() => setCount(count + rowsAtATime)}>
            {words.more}
          </button>
        </div>
      )}
      <p className={page.links}>
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

const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** Who it is about, as the list says it. */
function whoOf({ about }: RepairRow): string {
  const who = beginWords.who.options.find((option) => option.id === about.relationship)?.label ?? '';
  return about.name ?? who;
}

/** What it is about; a path beside the walk never shows which one it is. */
function whatOf({ about }: RepairRow): string {
  const kind = about.rupture && walkContent.ruptures[about.rupture]?.card;
  return pathOf(about) === 'walk' && kind ? kind.title : words.noType;
}

const titleOf = (row: RepairRow): string => `${whoOf(row)} · ${whatOf(row)}`;

/**
 * The same to be seen: whatever direction a name is written in, what follows it stays in its place. The element alone
 * would not do: an isolate left open in the name takes the element's own end for its end.
 */
function Title({ row }: { readonly row: RepairRow }) {
  return (
    <>
      <bdi>{withDirectionsEnded(whoOf(row))}</bdi> · {whatOf(row)}
    </>
  );
}

function Row({ row, onErase }: { readonly row: RepairRow; readonly onErase: () => void }) {
  const kind = row.about.rupture && walkContent.ruptures[row.about.rupture]?.card;
  const title = titleOf(row);
  return (
    <li className={styles.row}>
      <Link to={`/repair/${row.id}`} className={styles.open}>
        <span className={styles.drawing}>
          <Threads
            threads={kind ? { mine: kind.threads[0], theirs: kind.threads[1], stitches: [] } : looseEnd}
            width={54}
            height={44}
          />
        </span>
        <span>
          <span className={styles.title} translate="no">
            <Title row={row} />
          </span>
          <span className={page.small}>
            {date.format(row.changed)} · {words.answers(row.answered)}
            {row.versionOf !== undefined && ` · ${words.second}`}
          </span>
        </span>
      </Link>
      <button type="button" className={buttons.quiet} aria-label={words.eraseOf(title)} onClick={onErase}>
        {words.erase}
      </button>
    </li>
  );
}

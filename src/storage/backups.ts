import { foundIn, type BackupContents, type BackupFound, type OtherEntry } from '../domain/backup';
import { planSettings } from '../domain/carrying';
import { planRestore } from '../domain/merging';
import type { Recording } from '../domain/rehearsal/kept';
import { planRehearsals, type RehearsalPlan } from '../domain/rehearsal/merging';
import type { Keeping } from '../domain/keeping';
import { SaveRefused, type Repair, type Settings } from '../domain/saved';
import type { PracticeRestore } from '../domain/practice/restoring';
import { othersToAdd } from '../domain/set-aside';
import { planTogether, type TogetherPlan } from '../domain/together/restoring';
import { askWorker, makeBackupFile, readBackupFile, type AskForBackup } from './backup';
import { committed, reasonOf } from './committing';
import { abort } from './database';
import type { Disk } from './disk';
import type { DataKeys } from './keys';
import { isErasedMark, type RevisionKey } from './records';
import {
  asEntries,
  checkPlaces,
  goneOver,
  heardIn,
  layDown,
  rehearsedOn,
  sealPlan,
  type Lying,
} from './rehearsal-backups';
import { openRecord, sealRepair, type Base } from './repairs';
import { readSettings } from './shapes';
import {
  besideEntries,
  checkPractice,
  layPracticeDown,
  planned as practicePlanned,
  practiceGoneOver,
  practiceNames,
  practiceOn,
  sealPractice,
  type LyingPractice,
} from './practice-backups';
import { entryOf, openAside, sealAside } from './set-aside';
import {
  checkTogether,
  layTogetherDown,
  sealTogether,
  togetherGoneOver,
  togetherIds,
  togetherOn,
  type LyingTogether,
} from './together-backups';

const batch = 200;

interface Everything {
  readonly repairs: readonly Repair[];
  /** Where each repair's newest revision lies. */
  readonly bases: ReadonlyMap<string, Base>;
  /** Records that cannot be read, as files; and what earlier backups brought that nothing here knows. */
  readonly damaged: readonly OtherEntry[];
  readonly aside: readonly OtherEntry[];
}

/** Every repair on the disk; of one that lies there twice both, the newest under its id. */
async function everything(disk: Disk): Promise<Everything> {
  const repairs = new Map<string, Repair>();
  const bases = new Map<string, Base>();
  const damaged: OtherEntry[] = [];
  let after: RevisionKey | undefined = ['', 0, ''];
  while (after) {
    const from: RevisionKey = after;
    after = await disk.use(async (database, keys) => {
      const records = await database.getAll('repairs', IDBKeyRange.lowerBound(from, true), batch);
      for (const record of records) {
        if (isErasedMark(record)) continue;
        const opened = await openRecord(keys, record);
        if (opened.kind !== 'open') {
          damaged.push(await entryOf(`${record.id}-${record.revision}`, record));
          continue;
        }
        // Keys come in the order of their revisions: a later one under the same id is the newer.
        repairs.set(record.id, opened.repair);
        bases.set(record.id, { revision: record.revision, hand: record.hand });
      }
      const last = records.at(-1);
      return last && ([last.id, last.revision, last.hand] satisfies RevisionKey);
    });
  }
  return { repairs: [...repairs.values()], bases, damaged, aside: await asideOf(disk) };
}

const asideOf = (disk: Disk): Promise<readonly OtherEntry[]> =>
  disk.use(async (database, keys) => {
    const records = await database.getAll('set-aside');
    const opened = await Promise.all(records.map((record) => openAside(keys, record)));
    return opened.flatMap((entry) => entry ?? []);
  });

const settingsOf = (disk: Disk): Promise<Settings> =>
  disk.use(async (database) => readSettings((await database.get('settings', 'look'))?.value));

/** Backups of this disk, and what a restore brings onto it; `brought` is told the ids of sessions and parts among that, and the names of practices and returns. */
export function backupsOver(
  disk: Disk,
  hand: string,
  ask: AskForBackup = askWorker,
  brought: (ids: readonly string[]) => void = () => undefined,
): Pick<Keeping, 'makeBackup' | 'inspectBackup' | 'restoreBackup'> {
  const looked = new WeakMap<BackupFound, BackupContents>();
  const newId = (): string => crypto.randomUUID();

  return {
    async makeBackup(passphrase) {
      const { repairs, damaged, aside } = await everything(disk);
      const recordings: Recording[] = [];
      const { rehearsals, unread } = await rehearsedOn(disk, (each) => recordings.push(each));
      const { sessions, parts, ...lying } = await togetherOn(disk);
      const { practices, returns, ...set } = await practiceOn(disk);
      const unreadNames = [...unread, ...lying.unread, ...set.unread];
      const unreadable = [...damaged, ...(await asEntries(disk, unreadNames))];
      return makeBackupFile(
        {
          made: Date.now(),
          settings: await settingsOf(disk),
          repairs,
          rehearsals,
          recordings,
          sessions,
          parts,
          practices,
          returns,
          others: [...aside, ...othersToAdd(aside, unreadable)],
          missing: 0,
        },
        passphrase,
        ask,
      );
    },
    async inspectBackup(file, passphrase) {
      const reply = await readBackupFile(file, passphrase, ask);
      if (reply.kind !== 'read') return reply;
      const { contents } = reply;
      const { repairs, aside } = await everything(disk);
      const plan = planRestore(repairs, contents.repairs, newId);
      const rehearsed = await planned(await rehearsedOn(disk), contents);
      const two = planTogether(await togetherOn(disk), contents);
      const practice = practicePlanned(await practiceOn(disk), contents);
      const isKept = othersToAdd(aside, besideEntries(practice)).length === 0;
      const anew = isKept ? { ...practice, beside: [] } : practice;
      const found = foundIn(contents, plan, rehearsed, two, anew, await settingsOf(disk));
      looked.set(found, contents);
      return { kind: 'found', found };
    },
    async restoreBackup(found) {
      const contents = looked.get(found);
      if (!contents) throw new SaveRefused('failed');
      const { repairs, bases, aside } = await everything(disk);
      const { add, second, replace } = planRestore(repairs, contents.repairs, newId);
      const lying = await rehearsedOn(disk);
      const rehearsed = await planned(lying, contents);
      const there = await togetherOn(disk);
      const two = planTogether(there, contents);
      const set = await practiceOn(disk);
      const practice = practicePlanned(set, contents);
      const gone = [
        ...goneOver(rehearsed, lying),
        ...togetherGoneOver(two, there),
        ...practiceGoneOver(practice, set),
      ];
      const unread = await asEntries(disk, gone);
      const others = othersToAdd(aside, [...contents.others, ...unread, ...besideEntries(practice)]);
      try {
        const changed = [...add, ...second, ...replace];
        await restore(disk, {
          hand,
          contents,
          repairs: changed,
          bases,
          rehearsed,
          lying,
          two,
          there,
          practice,
          set,
          others,
        });
        brought([...togetherIds(two), ...practiceNames(practice)]);
      } catch (error) {
        throw error instanceof SaveRefused ? error : new SaveRefused(reasonOf(error), { cause: error });
      }
    },
  };

  async function planned(here: Lying, { rehearsals, recordings }: BackupContents): Promise<RehearsalPlan> {
    return planRehearsals(here, { rehearsals, recordings: await heardIn(recordings) }, newId);
  }
}

/** What a restore lays down, and what it was planned with. */
interface Restoring extends Pick<Everything, 'repairs' | 'bases'> {
  readonly hand: string;
  readonly contents: BackupContents;
  readonly rehearsed: RehearsalPlan;
  readonly lying: Lying;
  readonly two: TogetherPlan;
  readonly there: LyingTogether;
  readonly practice: PracticeRestore;
  readonly set: LyingPractice;
  readonly others: readonly OtherEntry[];
}

/** Everything a restore may write. */
const stores = [
  'repairs',
  'rehearsals',
  'recordings',
  'sessions',
  'practices',
  'returns',
  'set-aside',
  'settings',
] as const;

/** Seals everything first, then puts it down in one transaction: all of it, or nothing. */
function restore(
  disk: Disk,
  { hand, contents, repairs, bases, rehearsed, lying, two, there, practice, set, others }: Restoring,
): Promise<void> {
  return disk.use(async (database, keys: DataKeys) => {
    const records = await Promise.all(
      repairs.map((repair) =>
        sealRepair(keys, repair, { revision: (bases.get(repair.id)?.revision ?? 0) + 1, hand }),
      ),
    );
    const asides = await Promise.all(others.map((entry) => sealAside(keys, entry)));
    const sealed = await sealPlan(database, keys, rehearsed, contents.recordings);
    const ofTwo = await sealTogether(keys, two);
    const ofPractice = await sealPractice(keys, practice, set);
    const transaction = database.transaction(stores, 'readwrite');
    // Read in the same transaction: what was chosen here since the file was looked into stays as well.
    const looks = transaction.objectStore('settings');
    const { bring, after } = planSettings(readSettings((await looks.get('look'))?.value), contents.settings);
    try {
      await checkPlaces(transaction, sealed, lying);
      await checkTogether(transaction, ofTwo, there);
      await checkPractice(transaction, ofPractice, set);
    } catch (error) {
      abort(transaction);
      throw error;
    }
    const store = transaction.objectStore('repairs');
    const requests: Promise<unknown>[] = records.flatMap((record) => {
      const base = bases.get(record.id);
      return [store.put(record), ...(base ? [store.delete([record.id, base.revision, base.hand])] : [])];
    });
    for (const aside of asides) requests.push(transaction.objectStore('set-aside').put(aside));
    if (bring.length > 0) requests.push(looks.put({ id: 'look', value: after }));
    requests.push(
      ...layDown(transaction, sealed),
      ...layTogetherDown(transaction, ofTwo),
      ...layPracticeDown(transaction, ofPractice),
    );
    transaction.commit();
    await committed(...requests, transaction.done);
  });
}

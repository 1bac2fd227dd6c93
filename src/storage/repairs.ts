import {
  SaveRefused,
  repairVersion,
  type Opened,
  type Receipt,
  type Repair,
  type RepairId,
  type RepairList,
} from '../domain/saved';
import { rowOf } from '../domain/rows';
import type { RehearsalId } from '../domain/rehearsal/kept';
import { committed, reasonOf } from './committing';
import type { Database } from './database';
import type { Disk } from './disk';
import { diskOf, type DataKeys } from './keys';
import { upgraded } from './migrations';
import {
  allRevisions,
  isErasedMark,
  isMarkKey,
  type ErasedMark,
  type RevisionKey,
  type SealedRecord,
} from './records';
import { eraseIn } from './rehearsals';
import { seal, unseal } from './sealing';
import { readRepair } from './shapes';

/** Which stored revision a window goes on from; revision 0: none is stored yet. */
export interface Base {
  readonly revision: number;
  readonly hand: string;
}

/** A receipt, with what the next write goes on from. */
export interface Written extends Receipt {
  readonly base: Base;
}

type Clear = Pick<SealedRecord, 'id' | 'version' | 'revision' | 'hand'>;

/** What a sealed repair is bound to, so that a record moved to another id, version, revision or hand does not open. */
const boundTo = ({ id, version, revision, hand }: Clear): string =>
  ['repair', id, version, revision, ...(hand ? [hand] : [])].join('/');

/** Opens one record; what it holds is checked as a stranger's would be. */
export async function openRecord(keys: DataKeys, record: SealedRecord): Promise<Opened> {
  if (record.version > repairVersion) return { kind: 'newer' };
  const key = keys.of(record.generation);
  if (!key) return { kind: 'unreadable' };
  try {
    const value = await unseal(key, record, boundTo(record));
    const today = upgraded(value as Record<string, unknown>);
    if (!today) return { kind: 'newer' };
    const repair = readRepair({ ...today, revision: record.revision });
    return repair?.id === record.id ? { kind: 'open', repair } : { kind: 'unreadable' };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Seals a repair under the newest key, as this revision by this hand. */
export async function sealRepair(
  keys: DataKeys,
  repair: Repair,
  { revision, hand }: Base,
): Promise<SealedRecord> {
  // Somebody's own part of a session of two never lies among what the data key alone opens.
  if (repair.origin.kind === 'together') throw new SaveRefused('failed');
  const key = keys.of(keys.newest);
  if (!key) throw new SaveRefused('locked');
  const clear = { id: repair.id, revision, hand, version: repairVersion };
  const { iv, sealed } = await seal(key, { ...repair, revision }, boundTo(clear));
  return { ...clear, kind: 'repair', changed: repair.changed, generation: keys.newest, iv, sealed };
}

/** What opening an id found: the newest revision, with what a write goes on from, and any others beside it. */
export interface Found {
  readonly opened: Opened;
  readonly base: Base | undefined;
  /** Revisions another window wrote without knowing of the newest. */
  readonly beside: readonly SealedRecord[];
}

/** Reads one repair and brings it up to date; the disk is not touched. */
export function openRepair(disk: Disk, id: RepairId): Promise<Found> {
  return disk.use(async (database, keys) => {
    const records = await database.getAll('repairs', allRevisions(id));
    const [newest, ...beside] = records.some(isErasedMark)
      ? []
      : (records as SealedRecord[]).sort((a, b) => b.revision - a.revision);
    if (!newest) return { opened: { kind: 'missing' }, base: undefined, beside: [] };
    const opened = await openRecord(keys, newest);
    // Nothing goes on from what cannot be read, or it would be taken away with the next write.
    const base = opened.kind === 'open' ? { revision: newest.revision, hand: newest.hand } : undefined;
    return { opened, base, beside };
  });
}

/** Rows of the newest repairs, how many there are, and which of those asked for cannot be read. */
export function listRepairs(disk: Disk, from: number, count: number): Promise<Omit<RepairList, 'hadSome'>> {
  return disk.use(async (database, keys) => {
    const transaction = database.transaction('repairs');
    const listed = transaction.store.index('changed').count();
    const all = transaction.store.count();
    const found: SealedRecord[] = [];
    let cursor = await transaction.store.index('changed').openCursor(null, 'prev');
    if (cursor && from > 0) cursor = await cursor.advance(from);
    while (cursor && found.length < count) {
      found.push(cursor.value as SealedRecord);
      cursor = found.length < count ? await cursor.continue() : null;
    }
    const unlisted =
      (await all) > (await listed)
        ? idsBesideList(
            await transaction.store.getAllKeys(),
            await transaction.store.index('changed').getAllKeys(),
          )
        : [];
    const opened = await Promise.all(
      found.map(async (record) => ({ id: record.id, ...(await openRecord(keys, record)) })),
    );
    return {
      rows: opened.flatMap((each, at) =>
        // Two revisions of one repair, until it is next opened: the newer comes first, and stands for both.
        each.kind === 'open' && opened.findIndex(({ id }) => id === each.id) === at
          ? [rowOf(each.repair)]
          : [],
      ),
      total: await listed,
      unreadable: [
        ...new Set([...opened.flatMap((each) => (each.kind === 'open' ? [] : [each.id])), ...unlisted]),
      ],
    };
  });
}

/** Ids of records that no list finds, because their time is damaged; a mark of an erased one is none of them. */
function idsBesideList(all: readonly RevisionKey[], listed: readonly RevisionKey[]): RepairId[] {
  const found = new Set(listed.map((key) => key.join('/')));
  return all.flatMap((key) => (isMarkKey(key) || found.has(key.join('/')) ? [] : [key[0]]));
}

/**
 * Puts a repair as the revision after `base`, by this hand, and takes `base` away, with nothing read before: the write is
 * on its way in the task that asks for it. What else lies under this id is read behind it, in the same transaction. Another window's
 * revision is never touched: then this one is kept as a second version under `secondId`. Throws SaveRefused.
 */
export async function writeRepair(
  disk: Disk,
  repair: Repair,
  base: Base,
  hand: string,
  secondId: RepairId,
): Promise<Written> {
  try {
    const done = await disk.use(async (database, keys) => {
      // Sealed before the transaction opens: one that waits for anything else closes by itself.
      const record = await sealRepair(keys, repair, { revision: base.revision + 1, hand });
      const transaction = database.transaction(['repairs', 'settings'], 'readwrite');
      const store = transaction.objectStore('repairs');
      const written = store.put(record);
      const removed = base.revision > 0 ? store.delete([repair.id, base.revision, base.hand]) : undefined;
      const beside = store.getAllKeys(allRevisions(repair.id));
      const keysThere = transaction.objectStore('settings').get('data-keys');
      transaction.commit();
      await committed(written, transaction.done, beside, keysThere, removed);
      if (diskOf(await keysThere) !== keys.disk) return undefined;
      return settled(database, keys, repair, record, await beside, secondId);
    });
    if (done) return done;
    // The disk was emptied under this page: what was written would never open. Once more, with the keys that are there now.
    await disk.refresh();
    return await writeRepair(disk, repair, base, hand, secondId);
  } catch (error) {
    throw error instanceof SaveRefused ? error : new SaveRefused(reasonOf(error), { cause: error });
  }
}

/** After a commit: this revision is the newest, or it was erased elsewhere, or another window was first. */
async function settled(
  database: Database,
  keys: DataKeys,
  repair: Repair,
  { id, revision, hand }: SealedRecord,
  found: readonly RevisionKey[],
  secondId: RepairId,
): Promise<Written> {
  const mine: RevisionKey = [id, revision, hand];
  if (found.some(isMarkKey)) {
    const transaction = database.transaction('repairs', 'readwrite');
    const removed = transaction.store.delete(mine);
    transaction.commit();
    await Promise.all([removed, transaction.done]);
    throw new SaveRefused('erased-elsewhere');
  }
  const isFirst = !found.some(([, each, by]) => by !== hand && each >= revision);
  if (isFirst) return { revision, base: { revision, hand } };
  const second = { ...repair, id: secondId, versionOf: id };
  const record = await sealRepair(keys, second, { revision: 1, hand });
  const transaction = database.transaction('repairs', 'readwrite');
  const added = transaction.store.add(record);
  const removed = transaction.store.delete(mine);
  transaction.commit();
  await committed(added, transaction.done, removed);
  return { revision: 1, secondVersion: secondId, base: { revision: 1, hand } };
}

/** Keeps revisions that another window left beside the newest as second versions, each a repair of its own. */
export async function keepBeside(disk: Disk, beside: readonly SealedRecord[], hand: string): Promise<void> {
  await disk.use(async (database, keys) => {
    for (const record of beside) {
      const opened = await openRecord(keys, record);
      // What cannot be read is left as it is.
      if (opened.kind !== 'open') continue;
      const second = { ...opened.repair, id: crypto.randomUUID(), versionOf: record.id };
      const sealed = await sealRepair(keys, second, { revision: 1, hand });
      const at: RevisionKey = [record.id, record.revision, record.hand];
      const transaction = database.transaction('repairs', 'readwrite');
      // Another window that opens it in the same moment may have kept it already.
      const isThere = (await transaction.store.getKey(at)) !== undefined;
      const added = isThere ? transaction.store.add(sealed) : undefined;
      const removed = isThere ? transaction.store.delete(at) : undefined;
      transaction.commit();
      await committed(added, transaction.done, removed);
    }
  });
}

/**
 * Takes every revision of a repair off the disk, and its rehearsals with it. A mark stays where another window might still
 * write it, or nobody knows.
 */
export async function eraseRepair(
  connection: Disk['connection'],
  id: RepairId,
  isAlone: boolean | undefined,
  rehearsals: readonly RehearsalId[],
): Promise<void> {
  await connection.use(async (database) => {
    const transaction = database.transaction(['repairs', 'rehearsals', 'recordings'], 'readwrite');
    const store = transaction.objectStore('repairs');
    const erased = store.delete(allRevisions(id));
    const marked = isAlone ? undefined : store.put({ id, revision: 0, hand: 'erased', at: Date.now() });
    const others = eraseIn(transaction, rehearsals).then(() => transaction.commit());
    await committed(erased, transaction.done, marked, others);
  });
}

/** How long a mark stays where nobody knows of other windows, in milliseconds: thirty days, likely more than one stays open. */
const longestMark = 30 * 86_400_000;
const isOver = ({ at = Infinity }: ErasedMark): boolean => at < Date.now() - longestMark;

/**
 * Takes the marks of erased repairs away, once no other window is open that could write them; and what one wrote late, if
 * it ended before it could take that back. Where the browser cannot say who is open, only those old enough by their own
 * time: a mark without one, of an earlier build, stays, as nothing tells its age.
 */
export async function forgetErased(connection: Disk['connection'], isAlone: boolean): Promise<void> {
  await connection.use(async (database) => {
    const transaction = database.transaction('repairs', 'readwrite');
    const [all, listed] = await Promise.all([
      transaction.store.count(),
      transaction.store.index('changed').count(),
    ]);
    const keys = all > listed ? await transaction.store.getAllKeys() : [];
    const marks = keys.filter(isMarkKey);
    const found = isAlone ? [] : await Promise.all(marks.map((key) => transaction.store.get(key)));
    const old = found.filter((mark) => mark && isErasedMark(mark) && isOver(mark)).map((mark) => mark?.id);
    const removed = marks
      .filter(([id]) => isAlone || old.includes(id))
      .map(([id]) => transaction.store.delete(allRevisions(id)));
    await Promise.all([...removed, transaction.done]);
  });
}

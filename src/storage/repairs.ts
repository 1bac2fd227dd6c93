import {
  SaveRefused,
  repairVersion,
  type Opened,
  type Receipt,
  type RefusalReason,
  type Repair,
  type RepairId,
  type RepairList,
} from '../domain/saved';
import { rowOf } from '../domain/rows';
import type { Connection } from './database';
import { upgraded } from './migrations';
import type { SealedRecord } from './records';
import { seal, unseal, type DataKey } from './sealing';
import { readRepair } from './shapes';

/** What a sealed repair is bound to, so that a record moved to another id, version or revision does not open. */
const boundTo = (record: Pick<SealedRecord, 'id' | 'version' | 'revision'>): string =>
  `repair/${record.id}/${record.version}/${record.revision}`;

async function openRecord(key: DataKey, record: SealedRecord): Promise<Opened> {
  if (record.version > repairVersion) return { kind: 'newer' };
  try {
    const value = await unseal(key, record, boundTo(record));
    const today = upgraded(value as Record<string, unknown>);
    if (!today) return { kind: 'newer' };
    const repair = readRepair({ ...today, revision: record.revision });
    return repair ? { kind: 'open', repair } : { kind: 'unreadable' };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Reads one repair and brings it up to date; the disk is not touched. */
export async function openRepair(connection: Connection, key: DataKey, id: RepairId): Promise<Opened> {
  const record = await connection.use((database) => database.get('repairs', id));
  return record ? openRecord(key, record) : { kind: 'missing' };
}

/** Rows of the newest repairs, and how many there are; one that cannot be read is passed over. */
export async function listRepairs(
  connection: Connection,
  key: DataKey,
  from: number,
  count: number,
): Promise<RepairList> {
  const { records, total } = await connection.use(async (database) => {
    const transaction = database.transaction('repairs');
    const counted = transaction.store.count();
    const found: SealedRecord[] = [];
    let cursor = await transaction.store.index('changed').openCursor(null, 'prev');
    if (cursor && from > 0) cursor = await cursor.advance(from);
    while (cursor && found.length < count) {
      found.push(cursor.value);
      cursor = found.length < count ? await cursor.continue() : null;
    }
    return { records: found, total: await counted };
  });
  const opened = await Promise.all(records.map((record) => openRecord(key, record)));
  return { rows: opened.flatMap((each) => (each.kind === 'open' ? [rowOf(each.repair)] : [])), total };
}

/** Commits a repair, if the stored one is still at `baseRevision` (0: none is stored). Throws SaveRefused. */
export async function writeRepair(
  connection: Connection,
  key: DataKey,
  repair: Repair,
  baseRevision: number,
): Promise<Receipt> {
  const revision = baseRevision + 1;
  const clear = {
    id: repair.id,
    kind: 'repair',
    changed: repair.changed,
    revision,
    version: repairVersion,
    generation: key.generation,
  } as const;
  // Sealed before the transaction opens: one that waits for anything else closes by itself.
  const parts = await seal(key, { ...repair, revision }, boundTo(clear));
  try {
    return await connection.use(async (database) => {
      const transaction = database.transaction('repairs', 'readwrite');
      const stored = await transaction.store.get(repair.id);
      if ((stored?.revision ?? 0) !== baseRevision || (stored && stored.version > repairVersion)) {
        transaction.abort();
        await transaction.done.catch(() => undefined);
        throw new SaveRefused(stored && stored.version > repairVersion ? 'newer' : 'changed-elsewhere');
      }
      const written = transaction.store.put({ ...clear, ...parts });
      transaction.commit();
      await committed(written, transaction.done);
      return { revision };
    });
  } catch (error) {
    throw error instanceof SaveRefused ? error : new SaveRefused(reasonOf(error), { cause: error });
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** Waits for both. A full disk may abort the request, and then only the transaction knows why; or the other way. */
async function committed(written: Promise<unknown>, done: Promise<void>): Promise<void> {
  const ends = await Promise.allSettled([written, done]);
  const errors = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  if (errors.length > 0) throw errors.find((error) => nameOf(error) !== 'AbortError') ?? errors[0];
}

function reasonOf(error: unknown): RefusalReason {
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  return 'failed';
}

/** Takes a repair off the disk. */
export async function eraseRepair(connection: Connection, id: RepairId): Promise<void> {
  await connection.use(async (database) => {
    const transaction = database.transaction('repairs', 'readwrite');
    const erased = transaction.store.delete(id);
    transaction.commit();
    await Promise.all([erased, transaction.done]);
  });
}

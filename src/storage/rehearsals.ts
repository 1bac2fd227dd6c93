import type { IDBPObjectStore, StoreNames } from 'idb';
import {
  hasExchanges,
  isSameScene,
  rehearsalVersion,
  type Rehearsal,
  type RehearsalId,
  type SceneKey,
} from '../domain/rehearsal/kept';
import { SaveRefused, type RepairId } from '../domain/saved';
import { committed, reasonOf } from './committing';
import type { Database } from './database';
import type { Disk } from './disk';
import { diskOf, type DataKeys } from './keys';
import { rehearsalMigrations, upgraded } from './migrations';
import { allRevisions, isMarkKey, type MendDatabase, type RehearsalRecord } from './records';
import { seal, sealBytes, unseal, unsealBytes, type Sealed } from './sealing';
import { readRehearsal } from './shapes-rehearsal';

/** How many rehearsals a list looks through, the newest. */
const mostListed = 200;
const batch = 100;

/** What a sealed rehearsal is bound to, so that a record moved to another id or version does not open. */
const boundTo = ({ id, version }: Pick<RehearsalRecord, 'id' | 'version'>): string =>
  ['rehearsal', id, version].join('/');

/** Opens one record; what it holds is checked as a stranger's would be. Undefined when it cannot be read, or is newer. */
export async function openRehearsal(keys: DataKeys, record: RehearsalRecord): Promise<Rehearsal | undefined> {
  const key = keys.of(record.generation);
  if (!key || record.version > rehearsalVersion) return undefined;
  try {
    const value = await unseal(key, record, boundTo(record));
    const today = upgraded(value as Record<string, unknown>, rehearsalMigrations, rehearsalVersion);
    const rehearsal = readRehearsal(today);
    return rehearsal?.id === record.id ? rehearsal : undefined;
  } catch {
    return undefined;
  }
}

/** Seals a rehearsal under the newest key. Throws SaveRefused. */
export async function sealRehearsal(keys: DataKeys, rehearsal: Rehearsal): Promise<RehearsalRecord> {
  const key = keys.of(keys.newest);
  if (!key) throw new SaveRefused('locked');
  const clear = { id: rehearsal.id, version: rehearsalVersion };
  const sealed = await seal(key, rehearsal, boundTo(clear));
  return { ...clear, kind: 'rehearsal', changed: rehearsal.changed, generation: keys.newest, ...sealed };
}

/** The same words under the newest key, whatever their shape; undefined when they do not open. */
export async function resealRehearsal(
  keys: DataKeys,
  record: RehearsalRecord,
): Promise<RehearsalRecord | undefined> {
  const [older, newest] = [keys.of(record.generation), keys.of(keys.newest)];
  if (!older || !newest) return undefined;
  try {
    const bytes = await unsealBytes(older, record, boundTo(record));
    return {
      ...record,
      generation: keys.newest,
      ...(await sealBytes(newest, bytes, boundTo(record))),
    };
  } catch {
    return undefined;
  }
}

/** Whether two records are one and the same write; also true where neither is there. */
export const isSameSeal = (one: Sealed | undefined, other: Sealed | undefined): boolean =>
  String(one?.iv) === String(other?.iv);

type End = 'written' | 'changed-meanwhile' | 'another-disk';

/** What a write goes on from: when it was changed, as this window knows it; `nothing` yet; or whatever lies there. */
type Base = number | 'nothing' | 'anything';

/**
 * Puts a rehearsal down, over what this window put down or read last (`known`: when that was changed). What another
 * window has written since is never gone over. Throws SaveRefused.
 */
export async function writeRehearsal(
  disk: Disk,
  rehearsal: Rehearsal,
  known: number | undefined,
): Promise<void> {
  // What could not be read again is not written.
  if (!readRehearsal(rehearsal)) throw new SaveRefused('failed');
  const look = known !== undefined && hasExchanges(rehearsal) ? 'behind' : 'first';
  const base = known ?? 'nothing';
  try {
    let end = await disk.use((database, keys) => put(database, keys, rehearsal, look, base));
    while (end !== 'written') {
      // The disk was emptied under this page: once more, over what would never open, with the keys that are there now.
      if (end === 'another-disk') await disk.refresh();
      const over = end === 'another-disk' ? 'behind' : look;
      end = await disk.use((database, keys) => put(database, keys, rehearsal, over, 'anything'));
    }
  } catch (error) {
    throw error instanceof SaveRefused ? error : new SaveRefused(reasonOf(error), { cause: error });
  }
}

async function put(
  database: Database,
  keys: DataKeys,
  rehearsal: Rehearsal,
  look: 'first' | 'behind',
  base: Base,
): Promise<End> {
  const { id, scene } = rehearsal;
  // Sealed before the transaction opens: one that waits for anything else closes by itself.
  const record = await sealRehearsal(keys, rehearsal);
  const before = look === 'first' ? await database.get('rehearsals', id) : undefined;
  if (before) await letOver(keys, before, rehearsal, base);
  const transaction = database.transaction(['rehearsals', 'repairs', 'settings'], 'readwrite');
  const store = transaction.objectStore('rehearsals');
  const there = await store.get(id);
  if (look === 'first' && !isSameSeal(there, before)) {
    await transaction.done;
    return 'changed-meanwhile';
  }
  if (typeof base === 'number' && there?.changed !== base) {
    await transaction.done;
    throw new SaveRefused(there ? 'changed-elsewhere' : 'erased-elsewhere');
  }
  const written = store.put(record);
  const ofRepair =
    scene.kind === 'own'
      ? transaction.objectStore('repairs').getAllKeys(allRevisions(scene.repair))
      : undefined;
  const keysThere = transaction.objectStore('settings').get('data-keys');
  transaction.commit();
  await committed(written, transaction.done, ofRepair, keysThere);
  if (diskOf(await keysThere) !== keys.disk) return 'another-disk';
  if (!(await ofRepair)?.some(isMarkKey)) return 'written';
  await eraseRehearsals(database, [id]);
  throw new SaveRefused('erased-elsewhere');
}

/** Throws SaveRefused where what lies there must not be gone over. */
async function letOver(
  keys: DataKeys,
  before: RehearsalRecord,
  rehearsal: Rehearsal,
  base: Base,
): Promise<void> {
  if (before.version > rehearsalVersion) throw new SaveRefused('newer');
  const opened = await openRehearsal(keys, before);
  if (!opened) throw new SaveRefused('failed');
  const isEmptier = hasExchanges(opened) && !hasExchanges(rehearsal);
  if (isEmptier || (base !== 'anything' && before.changed !== base))
    throw new SaveRefused('changed-elsewhere');
}

/** Rehearsals of a scene among the newest, the newest first. What cannot be read is left as it is. */
export function listRehearsals(disk: Disk, scene: SceneKey): Promise<readonly Rehearsal[]> {
  return disk.use(async (database, keys) => {
    const found: RehearsalRecord[] = [];
    const { store } = database.transaction('rehearsals');
    let cursor = await store.index('changed').openCursor(null, 'prev');
    while (cursor) {
      found.push(cursor.value);
      cursor = found.length < mostListed ? await cursor.continue() : null;
    }
    const opened = await Promise.all(found.map((record) => openRehearsal(keys, record)));
    return opened.flatMap((each) => (each && isSameScene(each.scene, scene) ? [each] : []));
  });
}

/** Every record of a rehearsal, a batch at a time. */
export async function eachRehearsal(
  disk: Disk,
  meet: (keys: DataKeys, records: readonly RehearsalRecord[]) => Promise<void>,
): Promise<void> {
  let after: string | undefined = '';
  while (after !== undefined) {
    const from: string = after;
    after = await disk.use(async (database, keys) => {
      const records = await database.getAll('rehearsals', IDBKeyRange.lowerBound(from, true), batch);
      await meet(keys, records);
      return records.at(-1)?.id;
    });
  }
}

/** Rehearsals of this rupture of one's own, also those whose shape cannot be read. Throws SaveRefused while locked. */
export async function rehearsalsOf(disk: Disk, repair: RepairId): Promise<readonly RehearsalId[]> {
  const found: RehearsalId[] = [];
  const isOf = async (keys: DataKeys, record: RehearsalRecord): Promise<boolean> => {
    try {
      const key = keys.of(record.generation);
      const value = key && (await unseal(key, record, boundTo(record)));
      const { scene } = value as { scene?: { kind?: unknown; repair?: unknown } };
      return scene?.kind === 'own' && scene.repair === repair;
    } catch {
      // What does not open tells nobody whose it is, and stays.
      return false;
    }
  };
  await eachRehearsal(disk, async (keys, records) => {
    const mine = await Promise.all(records.map((record) => isOf(keys, record)));
    found.push(...records.filter((_, at) => mine[at]).map(({ id }) => id));
  });
  return found;
}

/** A transaction that may erase rehearsals. */
interface Erasing {
  readonly objectStore: <Name extends 'rehearsals' | 'recordings'>(
    name: Name,
  ) => IDBPObjectStore<MendDatabase, StoreNames<MendDatabase>[], Name, 'readwrite'>;
}

/** Takes rehearsals and their recordings away, within this transaction. */
export async function eraseIn(transaction: Erasing, ids: readonly RehearsalId[]): Promise<void> {
  const recordings = transaction.objectStore('recordings');
  for (const id of ids) {
    const heard = await recordings.index('rehearsal').getAllKeys(id);
    const erased = heard.map((each) => recordings.delete(each));
    await Promise.all([transaction.objectStore('rehearsals').delete(id), ...erased]);
  }
}

/** Takes rehearsals and their recordings off the disk, all or none. */
export async function eraseRehearsals(database: Database, ids: readonly RehearsalId[]): Promise<void> {
  const transaction = database.transaction(['rehearsals', 'recordings'], 'readwrite');
  const erased = eraseIn(transaction, ids).then(() => transaction.commit());
  await committed(erased, transaction.done);
}

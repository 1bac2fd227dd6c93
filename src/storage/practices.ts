import { practiceKinds, type PracticeKind, type ThingOf } from '../domain/practice/kept';
import { committed } from './committing';
import { abort, type Database } from './database';
import type { Disk } from './disk';
import { nameOf, openRecord, storeOf, type Kept, type Lying, type OpenedRecord } from './practice-records';

/** What reading one thing found. */
export type Found = OpenedRecord<Kept> | { readonly kind: 'missing' };

/**
 * Reads records of either store by their names; what is asked for in the same breath, as by a list that shows whose each
 * row is, in one transaction: one for each takes several times as long. Throws SaveRefused while it is locked.
 */
export function readingOf(disk: Disk): (name: string) => Promise<Found> {
  let together: { readonly names: string[]; readonly found: Promise<readonly Found[]> } | undefined;

  async function read(names: readonly string[]): Promise<readonly Found[]> {
    // All that are asked for in the same breath have been by then, also those that waited for a write that was done.
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
    together = undefined;
    return disk.use(async (database, keys) => {
      const transaction = database.transaction(['practices', 'returns']);
      const [practices, returns] = [transaction.objectStore('practices'), transaction.objectStore('returns')];
      const records = await Promise.all(
        names.map((name): Promise<Lying | undefined> =>
          storeOf(name) === 'returns' ? returns.get(name) : practices.get(name),
        ),
      );
      return Promise.all(
        records.map((record): Found | Promise<Found> =>
          record ? openRecord(keys, record) : { kind: 'missing' },
        ),
      );
    });
  }

  return async (name) => {
    if (!together) {
      const names: string[] = [];
      together = { names, found: read(names) };
    }
    const { names, found } = together;
    const at = names.push(name) - 1;
    return (await found)[at] ?? { kind: 'missing' };
  };
}

/** Everything of this kind that can be read, the newest first. */
export const readAll = <Kind extends PracticeKind>(
  disk: Disk,
  kind: Kind,
): Promise<readonly ThingOf<Kind>[]> =>
  disk.use(async (database, keys) => {
    const ofKind = IDBKeyRange.bound([kind], [kind, []]);
    const records = await database.getAllFromIndex('practices', 'kind', ofKind);
    const opened = await Promise.all(records.map((record) => openRecord(keys, record)));
    // Its kind is what it was found by, and is bound to the seal.
    return opened.flatMap((each) => (each.kind === 'open' ? [each.thing as ThingOf<Kind>] : [])).reverse();
  });

/** Takes one record off the disk, readable or not. */
export async function eraseKept(database: Database, name: string): Promise<void> {
  const transaction = database.transaction(storeOf(name), 'readwrite');
  const erased = transaction.store.delete(name);
  transaction.commit();
  await committed(erased, transaction.done);
}

/**
 * Takes a client off the disk, what was set for them and what came back, readable or not, all or nothing. Resolves with the
 * names of what was there.
 */
export async function eraseClient(database: Database, id: string): Promise<readonly string[]> {
  const transaction = database.transaction(['practices', 'returns'], 'readwrite');
  const [practices, returns] = [transaction.objectStore('practices'), transaction.objectStore('returns')];
  const erased: Promise<void>[] = [];
  try {
    const [set, back, every, found] = await Promise.all([
      practices.index('client').getAllKeys(id),
      returns.index('client').getAllKeys(IDBKeyRange.bound([id], [id, []])),
      returns.count(),
      returns.index('arrived').count(),
    ]);
    const gone = new Set([nameOf({ kind: 'client', id }), ...set]);
    const goneBack = new Set(back);
    // One whose time is damaged is in no index, and still theirs.
    if (every > found)
      for (const record of await returns.getAll()) if (record.client === id) goneBack.add(record.id);
    for (const name of gone) erased.push(practices.delete(name));
    for (const name of goneBack) erased.push(returns.delete(name));
    transaction.commit();
    await committed(...erased, transaction.done);
    return [...gone, ...goneBack].filter((name) => typeof name === 'string');
  } catch (error) {
    // Those asked for before it fail with it, and say nothing more.
    for (const each of erased) each.catch(() => undefined);
    abort(transaction);
    throw error;
  }
}

/** What lies in the two stores, sealed: everything, or what has this id, and what belongs to a client of this id. */
export async function asItLies(database: Database, id?: string): Promise<readonly unknown[]> {
  if (id === undefined)
    return [...(await database.getAll('practices')), ...(await database.getAll('returns'))];
  const names = practiceKinds.map((kind) => nameOf({ kind, id }));
  const own = await Promise.all(names.map((name) => database.get('practices', name)));
  return [
    ...own.flatMap((record) => record ?? []),
    ...(await database.getAllFromIndex('practices', 'client', id)),
    ...(await database.getAll('returns', id)),
    ...(await database.getAllFromIndex('returns', 'client', IDBKeyRange.bound([id], [id, []]))),
  ];
}

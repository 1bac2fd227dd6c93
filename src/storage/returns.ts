import type { IDBPIndex, IDBPObjectStore } from 'idb';
import type { ReturnList } from '../domain/practice/keeping';
import { practiceOf, type ClientId, type KeptReturn, type ReturnLine } from '../domain/practice/kept';
import type { Database } from './database';
import type { Disk } from './disk';
import type { DataKeys } from './keys';
import { nameOf, openRecord, openRecordAs } from './practice-records';
import type { MendDatabase, PracticeRecord, ReturnRecord } from './records';
import { readClientLine, readReturnLine, readSetLine } from './shapes-practice';

type Index = Pick<
  IDBPIndex<MendDatabase, ('practices' | 'returns')[], 'returns', 'arrived' | 'client', 'readonly'>,
  'openKeyCursor' | 'getAll'
>;

/** Where a record stands in an index: by its key there, and by its id among those of the same key. */
interface Place {
  readonly key: IDBValidKey;
  readonly primaryKey: IDBValidKey;
}

const isBefore = (one: Place, other: Place): boolean =>
  (indexedDB.cmp(one.key, other.key) || indexedDB.cmp(one.primaryKey, other.primaryKey)) < 0;

/**
 * The records of an index from its end, `count` of them after the first `from`. Where they begin and end is found by keys
 * alone, and then all are read at once: a cursor that stops at each takes several times as long.
 */
async function fromTheEnd(
  index: Index,
  keyOf: (record: ReturnRecord) => IDBValidKey,
  range: IDBKeyRange | undefined,
  from: number,
  count: number,
): Promise<readonly ReturnRecord[]> {
  let cursor = count > 0 ? await index.openKeyCursor(range, 'prev') : null;
  if (cursor && from > 0) cursor = await cursor.advance(from);
  if (!cursor) return [];
  const last: Place = { key: cursor.key, primaryKey: cursor.primaryKey };
  if (count > 1) cursor = await cursor.advance(count - 1);
  const first: Place | undefined = cursor ? { key: cursor.key, primaryKey: cursor.primaryKey } : undefined;
  const least: IDBValidKey | undefined = first?.key ?? (range?.lower as IDBValidKey | undefined);
  const between = least === undefined ? IDBKeyRange.upperBound(last.key) : IDBKeyRange.bound(least, last.key);
  const found = await index.getAll(between);
  // Of those that came in the same instant some may belong to the rows before or after.
  return found
    .filter((record) => {
      const place = { key: keyOf(record), primaryKey: record.id };
      return !isBefore(last, place) && !(first && isBefore(place, first));
    })
    .reverse();
}

/** Where the returns lie of which a list asks: of everybody, or of one client. */
function placeIn(client: ClientId | undefined): {
  readonly name: 'arrived' | 'client';
  readonly range: IDBKeyRange | undefined;
  readonly keyOf: (record: ReturnRecord) => IDBValidKey;
} {
  if (client === undefined) return { name: 'arrived', range: undefined, keyOf: ({ arrived }) => arrived };
  const range = IDBKeyRange.bound([client], [client, []]);
  return { name: 'client', range, keyOf: ({ arrived }) => [client, arrived] };
}

/** Those that came last first, from the end of the index: no more is read than what was asked for. */
export const readReturns = (
  disk: Disk,
  from: number,
  count: number,
  client?: ClientId,
): Promise<ReturnList> =>
  disk.use(async (database, keys) => {
    const { name, range, keyOf } = placeIn(client);
    const index = database.transaction('returns').store.index(name);
    const [total, records] = await Promise.all([
      index.count(range),
      fromTheEnd(index, keyOf, range, from, count),
    ]);
    const opened = await Promise.all(records.map((record) => openRecord(keys, record)));
    // Nothing but returns lies in their store, and each is checked as one.
    const rows = opened.flatMap((each) => (each.kind === 'open' ? [each.thing as KeptReturn] : []));
    return { rows, total, unreadable: records.length - rows.length };
  });

/** The records of these names, each once and those that are there. */
const practicesNamed = async (
  store: Pick<IDBPObjectStore<MendDatabase, ('practices' | 'returns')[], 'practices'>, 'get'>,
  names: readonly string[],
): Promise<readonly PracticeRecord[]> =>
  (await Promise.all([...new Set(names)].map((name) => store.get(name)))).flatMap((record) => record ?? []);

/** Opens as much of these as this reads, and finds each by its id. */
async function openLines<Line extends { readonly id: string }>(
  keys: DataKeys,
  records: readonly PracticeRecord[],
  read: (value: unknown) => Line | undefined,
): Promise<ReadonlyMap<string, Line>> {
  const opened = await Promise.all(records.map((record) => openRecordAs(keys, record, read)));
  return new Map(opened.flatMap((each) => (each.kind === 'open' ? [[each.thing.id, each.thing]] : [])));
}

/** What lies of a stretch of the list, sealed. */
interface Lying {
  readonly total: number;
  readonly returns: readonly ReturnRecord[];
  readonly clients: readonly PracticeRecord[];
  readonly sets: readonly PracticeRecord[];
}

/** Reads the records of these returns with those of whose they are and what they answer. Both stand in clear of each. */
async function readLying(
  database: Database,
  from: number,
  count: number,
  client: ClientId | undefined,
): Promise<Lying> {
  const { name, range, keyOf } = placeIn(client);
  const transaction = database.transaction(['returns', 'practices']);
  const index = transaction.objectStore('returns').index(name);
  const asked = index.count(range);
  const returns = await fromTheEnd(index, keyOf, range, from, count);
  const practices = transaction.objectStore('practices');
  const [total, clients, sets] = await Promise.all([
    asked,
    practicesNamed(
      practices,
      returns.flatMap(({ client: id }) => (id ? [nameOf({ kind: 'client', id })] : [])),
    ),
    practicesNamed(
      practices,
      returns.map(({ id }) => nameOf({ kind: 'set', id: practiceOf(id) })),
    ),
  ]);
  return { total, returns, clients, sets };
}

/** The same as a list shows them, with the code of each one’s client and the name of what it answers. */
export const readReturnLines = (
  disk: Disk,
  from: number,
  count: number,
  client?: ClientId,
): Promise<ReturnList<ReturnLine>> =>
  disk.readAndOpen(
    (database) => readLying(database, from, count, client),
    async (lying, keys) => {
      const [clients, sets, opened] = await Promise.all([
        openLines(keys, lying.clients, readClientLine),
        openLines(keys, lying.sets, readSetLine),
        Promise.all(lying.returns.map((record) => openRecordAs(keys, record, readReturnLine))),
      ]);
      const rows = opened.flatMap((each) => {
        if (each.kind !== 'open') return [];
        const { thing: kept } = each;
        const whose = kept.client === undefined ? undefined : clients.get(kept.client);
        return [{ kept, client: whose, set: sets.get(practiceOf(kept.id)) }];
      });
      return { rows, total: lying.total, unreadable: lying.returns.length - rows.length };
    },
  );

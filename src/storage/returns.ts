import type { IDBPIndex } from 'idb';
import type { ReturnList } from '../domain/practice/keeping';
import type { ClientId, KeptReturn } from '../domain/practice/kept';
import type { Disk } from './disk';
import { openRecord } from './practice-records';
import type { MendDatabase, ReturnRecord } from './records';

type Index = Pick<
  IDBPIndex<MendDatabase, ['returns'], 'returns', 'arrived' | 'client', 'readonly'>,
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

/** Those that came last first, from the end of the index: no more is read than what was asked for. */
export const readReturns = (
  disk: Disk,
  from: number,
  count: number,
  client?: ClientId,
): Promise<ReturnList> =>
  disk.use(async (database, keys) => {
    const { store } = database.transaction('returns');
    const isAll = client === undefined;
    const index = store.index(isAll ? 'arrived' : 'client');
    const range = isAll ? undefined : IDBKeyRange.bound([client], [client, []]);
    const [total, records] = await Promise.all([
      index.count(range),
      fromTheEnd(index, ({ arrived }) => (isAll ? arrived : [client, arrived]), range, from, count),
    ]);
    const opened = await Promise.all(records.map((record) => openRecord(keys, record)));
    // Nothing but returns lies in their store, and each is checked as one.
    const rows = opened.flatMap((each) => (each.kind === 'open' ? [each.thing as KeptReturn] : []));
    return { rows, total, unreadable: records.length - rows.length };
  });

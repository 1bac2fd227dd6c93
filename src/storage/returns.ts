import type { ClientId, KeptReturn } from '../domain/practice/kept';
import type { Disk } from './disk';
import { baseOf, openRecord } from './practice-records';
import type { Read } from './practices';
import type { ReturnRecord } from './records';

/** A stretch of the list of returns. */
export interface ReadReturns {
  readonly rows: readonly Read<KeptReturn>[];
  readonly total: number;
  readonly unreadable: number;
}

/** Those that came last first, from the end of the index: no more is read than what was asked for. */
export const readReturns = (
  disk: Disk,
  from: number,
  count: number,
  client?: ClientId,
): Promise<ReadReturns> =>
  disk.use(async (database, keys) => {
    const { store } = database.transaction('returns');
    const [index, range] =
      client === undefined
        ? [store.index('arrived'), undefined]
        : [store.index('client'), IDBKeyRange.bound([client], [client, []])];
    const total = index.count(range);
    const records: ReturnRecord[] = [];
    let cursor = count > 0 ? await index.openCursor(range, 'prev') : null;
    if (cursor && from > 0) cursor = await cursor.advance(from);
    while (cursor) {
      records.push(cursor.value);
      cursor = records.length < count ? await cursor.continue() : null;
    }
    const opened = await Promise.all(records.map((record) => openRecord(keys, record)));
    const rows = records.flatMap((record, at): readonly Read<KeptReturn>[] => {
      const each = opened[at];
      return each?.kind === 'open' ? [{ thing: each.thing as KeptReturn, base: baseOf(record) }] : [];
    });
    return { rows, total: await total, unreadable: records.length - rows.length };
  });

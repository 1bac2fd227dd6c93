import type { ReturnList } from '../domain/practice/keeping';
import type { ClientId, KeptReturn } from '../domain/practice/kept';
import type { Disk } from './disk';
import { openRecord } from './practice-records';
import type { ReturnRecord } from './records';

/** Those that came last first, from the end of the index: no more is read than what was asked for. */
export const readReturns = (
  disk: Disk,
  from: number,
  count: number,
  client?: ClientId,
): Promise<ReturnList> =>
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
    // Nothing but returns lies in their store, and each is checked as one.
    const rows = opened.flatMap((each) => (each.kind === 'open' ? [each.thing as KeptReturn] : []));
    return { rows, total: await total, unreadable: records.length - rows.length };
  });

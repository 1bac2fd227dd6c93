import { takeInOrder } from '../domain/ahead';
import type { Keeping } from '../domain/keeping';
import type { Repair } from '../domain/saved';
import type { Database } from './database';
import type { Disk } from './disk';
import type { SealedRecord } from './records';
import { openRecord } from './repairs';

/** Records opened at a time: enough to be quick, few enough that the page answers in between. */
const batch = 50;

/** Batches under way at once: while one is opened the next are read. */
const ahead = 3;

/** A stretch of time, the newest first: from one repair’s to just after that with which the next batch begins. */
type Stretch = readonly [newest: number, next: number | undefined];

/** Where each batch begins, found by keys alone: to ask for every record by its own key takes longer. */
async function stretchesOf(database: Database): Promise<readonly [readonly Stretch[], total: number]> {
  const index = database.transaction('repairs').store.index('changed');
  const total = index.count();
  const newest: number[] = [];
  let cursor = await index.openKeyCursor(null, 'prevunique');
  while (cursor) {
    newest.push(cursor.key as number);
    cursor = await cursor.advance(batch);
  }
  return [newest.map((time, at) => [time, newest[at + 1]]), await total];
}

/** Hands over every repair that can be read, the newest first, a batch at a time; the disk is not touched. */
export async function readAll(disk: Disk, take: Parameters<Keeping['readAll']>[0]): Promise<void> {
  const [stretches, total] = await disk.use((database) => stretchesOf(database));
  const open = ([newest, next]: Stretch): Promise<{ repairs: readonly Repair[]; count: number }> =>
    disk.use(async (database, keys) => {
      const range =
        next === undefined ? IDBKeyRange.upperBound(newest) : IDBKeyRange.bound(next, newest, true);
      // What has a time is no mark of an erased one.
      const records = (await database.getAllFromIndex('repairs', 'changed', range)) as SealedRecord[];
      const opened = await Promise.all(records.reverse().map((record) => openRecord(keys, record)));
      const repairs = opened.flatMap((each) => (each.kind === 'open' ? [each.repair] : []));
      return { repairs, count: records.length };
    });

  const seen = new Set<string>();
  let read = 0;
  await takeInOrder(
    stretches.length,
    ahead,
    (at) => open(stretches[at] as Stretch),
    ({ repairs, count }) => {
      // Of two revisions of one repair the newer comes first, and stands for both.
      const fresh = repairs.filter(({ id }) => {
        const isFirst = !seen.has(id);
        seen.add(id);
        return isFirst;
      });
      read += count;
      return take(fresh, Math.min(read, total), total);
    },
  );
}

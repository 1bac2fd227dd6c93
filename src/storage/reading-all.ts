import type { Keeping } from '../domain/keeping';
import type { Repair } from '../domain/saved';
import type { Disk } from './disk';
import { isErasedMark } from './records';
import { openRecord } from './repairs';

/** Records opened at a time: enough to be quick, few enough that the page answers in between. */
const batch = 100;

/** Batches under way at once: while one is opened the next is read. */
const ahead = 2;

/** Hands over every repair that can be read, the newest first, a batch at a time; the disk is not touched. */
export async function readAll(disk: Disk, take: Parameters<Keeping['readAll']>[0]): Promise<void> {
  const order = await disk.use(async (database) =>
    (await database.getAllKeysFromIndex('repairs', 'changed')).reverse(),
  );
  const open = (from: number): Promise<readonly Repair[]> =>
    disk.use(async (database, keys) => {
      const { store } = database.transaction('repairs');
      const records = await Promise.all(order.slice(from, from + batch).map((key) => store.get(key)));
      const opened = await Promise.all(
        records.map((record) => (record && !isErasedMark(record) ? openRecord(keys, record) : undefined)),
      );
      return opened.flatMap((each) => (each?.kind === 'open' ? [each.repair] : []));
    });

  const seen = new Set<string>();
  const underWay: Promise<readonly Repair[]>[] = [];
  for (let from = 0; from < order.length; from += batch) {
    while (underWay.length < ahead) {
      const next = open(from + underWay.length * batch);
      // Told when its turn comes; should reading end before, nobody needs to hear.
      next.catch(() => undefined);
      underWay.push(next);
    }
    const repairs = (await underWay.shift()) ?? [];
    // Of two revisions of one repair the newer comes first, and stands for both.
    const fresh = repairs.filter(({ id }) => {
      const isFirst = !seen.has(id);
      seen.add(id);
      return isFirst;
    });
    if (!take(fresh, Math.min(from + batch, order.length), order.length)) return;
  }
}

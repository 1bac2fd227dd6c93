import type { Keeping } from '../domain/keeping';
import type { Disk } from './disk';
import { isErasedMark } from './records';
import { openRecord } from './repairs';

/** Records opened at a time: enough to be quick, few enough that the page answers in between. */
const batch = 100;

/** Hands over every repair that can be read, the newest first, a batch at a time; the disk is not touched. */
export async function readAll(disk: Disk, take: Parameters<Keeping['readAll']>[0]): Promise<void> {
  const order = await disk.use(async (database) =>
    (await database.getAllKeysFromIndex('repairs', 'changed')).reverse(),
  );
  const seen = new Set<string>();
  for (let from = 0; from < order.length; from += batch) {
    const repairs = await disk.use(async (database, keys) => {
      const { store } = database.transaction('repairs');
      const records = await Promise.all(order.slice(from, from + batch).map((key) => store.get(key)));
      const opened = await Promise.all(
        records.map((record) => (record && !isErasedMark(record) ? openRecord(keys, record) : undefined)),
      );
      return opened.flatMap((each) => {
        // Of two revisions the newer comes first, and stands for both.
        if (each?.kind !== 'open' || seen.has(each.repair.id)) return [];
        seen.add(each.repair.id);
        return [each.repair];
      });
    });
    if (!take(repairs, Math.min(from + batch, order.length), order.length)) return;
  }
}

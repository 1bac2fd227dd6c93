import type { Disk } from './disk';
import type { SealedRecord } from './records';
import { openRecord, sealRepair } from './repairs';

const batch = 50;

/**
 * Seals everything that an older key sealed under the newest one, a batch a transaction. Stopped anywhere, both keys open
 * what they sealed, and the next call goes on. Resolves with how many records it sealed again.
 */
export async function resealOlder(disk: Disk): Promise<number> {
  let count = 0;
  /** Cannot be read, and are left as they are. */
  let unread = 0;
  for (let isOver = false; !isOver;) {
    isOver = await disk.use(async (database, keys) => {
      const older = IDBKeyRange.upperBound(keys.newest, true);
      const found = await database.getAllFromIndex('repairs', 'generation', older, unread + batch);
      const again = await Promise.all(
        // The unread ones of an older key come first in every batch, in the same order.
        (found as SealedRecord[]).slice(unread).map(async (record) => {
          const opened = await openRecord(keys, record);
          return opened.kind === 'open' ? sealRepair(keys, opened.repair, record) : undefined;
        }),
      );
      const transaction = database.transaction('repairs', 'readwrite');
      for (const record of again) {
        if (!record) continue;
        // Revisions are never written over: one that is still there is the one that was read.
        const isThere = await transaction.store.getKey([record.id, record.revision, record.hand]);
        if (!isThere) continue;
        await transaction.store.put(record);
        count += 1;
      }
      transaction.commit();
      await transaction.done;
      unread += again.filter((record) => !record).length;
      return again.length === 0;
    });
  }
  return count;
}

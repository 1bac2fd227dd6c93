import { isErasedMark, type RevisionKey, type SealedRecord } from './records';
import type { Disk } from './disk';
import { openRecord, sealRepair } from './repairs';

const batch = 50;
const afterEvery: RevisionKey = ['', 0, ''];

/**
 * Seals everything that an older key sealed under the newest one, a batch a transaction. Stopped anywhere, both keys open
 * what they sealed, and the next call goes on. Resolves with how many records it sealed again.
 */
export async function resealOlder(disk: Disk): Promise<number> {
  let count = 0;
  for (let after: RevisionKey | undefined = afterEvery; after;) {
    const from: RevisionKey = after;
    after = await disk.use(async (database, keys) => {
      const records = await database.getAll('repairs', IDBKeyRange.lowerBound(from, true), batch);
      const last = records.at(-1);
      const older = records.filter(
        (record): record is SealedRecord => !isErasedMark(record) && record.generation < keys.newest,
      );
      const again = await Promise.all(
        older.map(async (record) => {
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
      return last && ([last.id, last.revision, last.hand] satisfies RevisionKey);
    });
  }
  return count;
}

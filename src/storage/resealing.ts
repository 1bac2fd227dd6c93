import type { Disk } from './disk';
import type { DataKeys } from './keys';
import { resealPractice } from './practice-records';
import { resealRecording } from './recordings';
import { isErasedMark, type MendDatabase } from './records';
import { isSameSeal, resealRehearsal } from './rehearsals';
import { openRecord, sealRepair } from './repairs';
import type { Sealed } from './sealing';
import { resealTogether } from './sessions';

/** How many records of a store are sealed again in one transaction: a recording may be large. */
const batches = {
  repairs: 50,
  rehearsals: 50,
  recordings: 1,
  sessions: 20,
  practices: 50,
  returns: 50,
} as const;

type Name = keyof typeof batches;
type RecordOf<Of extends Name> = MendDatabase[Of]['value'];

const keyOf = <Of extends Name>(record: RecordOf<Of>): MendDatabase[Of]['key'] =>
  'hand' in record ? [record.id, record.revision, record.hand] : record.id;

/**
 * Seals everything that an older key sealed under the newest one, a batch a transaction. Stopped anywhere, both keys open
 * what they sealed, and the next call goes on. Resolves with how many records it sealed again.
 */
export async function resealOlder(disk: Disk): Promise<number> {
  const repairs = await resealStore(disk, 'repairs', async (keys, record) => {
    if (isErasedMark(record)) return undefined;
    const opened = await openRecord(keys, record);
    return opened.kind === 'open' ? sealRepair(keys, opened.repair, record) : undefined;
  });
  const rehearsals = await resealStore(disk, 'rehearsals', resealRehearsal);
  const recordings = await resealStore(disk, 'recordings', resealRecording);
  const sessions = await resealStore(disk, 'sessions', resealTogether);
  const practices = await resealStore(disk, 'practices', resealPractice);
  const returns = await resealStore(disk, 'returns', resealPractice);
  return repairs + rehearsals + recordings + sessions + practices + returns;
}

async function resealStore<Of extends Name>(
  disk: Disk,
  name: Of,
  sealAgain: (keys: DataKeys, record: RecordOf<Of>) => Promise<RecordOf<Of> | undefined>,
): Promise<number> {
  let count = 0;
  /** Cannot be read, and are left as they are. */
  let unread = 0;
  for (let isOver = false; !isOver;) {
    isOver = await disk.use(async (database, keys) => {
      const older = IDBKeyRange.upperBound(keys.newest, true);
      const found = await database.getAllFromIndex(name, 'generation', older, unread + batches[name]);
      // The unread ones of an older key come first in every batch, in the same order.
      const before = found.slice(unread);
      const again = await Promise.all(before.map((record) => sealAgain(keys, record)));
      // A transaction that writes keeps all who read waiting: none where there is nothing, as at nearly every unlock.
      if (again.length === 0) return true;
      const transaction = database.transaction(name, 'readwrite');
      const { store } = transaction;
      for (const [at, record] of again.entries()) {
        if (!record) continue;
        // Only over what was read: a revision may be gone by now, a rehearsal written anew.
        const there = await store.get(keyOf(record));
        if (!isSameSeal(there as Sealed | undefined, before[at] as Sealed)) continue;
        await store.put(record);
        count += 1;
      }
      transaction.commit();
      await transaction.done;
      unread += again.filter((record) => !record).length;
      return false;
    });
  }
  return count;
}

import type { Keeping, Receipt, Repair, RepairId } from '../domain/saved';
import { autosave } from './autosave';
import { connect, type Connection } from './database';
import { readBreak, readDraft, writeBreak, writeDraft } from './draft';
import { calendarFile, repairFile } from './files';
import { keepInMemory } from './memory';
import { eraseRepair, listRepairs, openRepair, writeRepair } from './repairs';
import { dataKey, type DataKey } from './sealing';
import { readSettings } from './shapes';

/** Keeps everything on this device; where the browser refuses storage, in memory until the page closes. */
export async function keepOnDevice(connection: Connection = connect()): Promise<Keeping> {
  try {
    return keepingOver(connection, await dataKey(connection));
  } catch {
    return keepInMemory();
  }
}

function keepingOver(connection: Connection, key: DataKey): Keeping {
  /** The revision each repair had when it was last read or written here. */
  const revisions = new Map<RepairId, number>();

  async function write(repair: Repair): Promise<Receipt> {
    const receipt = await writeRepair(connection, key, repair, revisions.get(repair.id) ?? repair.revision);
    revisions.set(repair.id, receipt.revision);
    return receipt;
  }

  return {
    where: 'device',
    async readSettings() {
      const record = await connection.use((database) => database.get('settings', 'look'));
      return readSettings(record?.value);
    },
    async saveSettings(settings) {
      await connection.use(async (database) => {
        const transaction = database.transaction('settings', 'readwrite');
        const written = transaction.store.put({ id: 'look', value: settings });
        transaction.commit();
        await Promise.all([written, transaction.done]);
      });
    },
    async open(id) {
      const opened = await openRepair(connection, key, id);
      if (opened.kind === 'open') revisions.set(id, opened.repair.revision);
      return opened;
    },
    list: (from, count) => listRepairs(connection, key, from, count),
    save: autosave(write),
    erase: (id) => eraseRepair(connection, id),
    asFile: repairFile,
    calendarFile,
    readDraft,
    writeDraft,
    readBreak,
    writeBreak,
  };
}

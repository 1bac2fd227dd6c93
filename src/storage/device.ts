import { SaveRefused, type Keeping, type Receipt, type Repair, type RepairId } from '../domain/saved';
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
  } catch (error) {
    return error instanceof DOMException && error.name === 'VersionError' ? leaveToNewer() : keepInMemory();
  }
}

/** A newer Mend has changed this disk: nothing on it is read or touched, and every save says which Mend it takes. */
function leaveToNewer(): Keeping {
  const refuse = (): Promise<never> => Promise.reject(new SaveRefused('newer'));
  return {
    ...keepInMemory(),
    where: 'device',
    open: () => Promise.resolve({ kind: 'newer' }),
    list: refuse,
    save: refuse,
    erase: refuse,
  };
}

function keepingOver(connection: Connection, key: DataKey): Keeping {
  /** The revision each repair had when it was last read or written here. */
  const revisions = new Map<RepairId, number>();

  async function write(repair: Repair): Promise<Receipt> {
    const receipt = await writeRepair(connection, key, repair, revisions.get(repair.id) ?? repair.revision);
    revisions.set(repair.id, receipt.revision);
    return receipt;
  }

  const saveNewest = autosave(write);
  /** The newest save of each repair, done or not. */
  const saves = new Map<RepairId, Promise<unknown>>();

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
    save(repair) {
      const saving = saveNewest(repair);
      saves.set(repair.id, saving);
      return saving;
    },
    async erase(id) {
      // A first write that is still under way would otherwise come after, and bring it back.
      await saves.get(id)?.catch(() => undefined);
      await eraseRepair(connection, id);
    },
    asFile: repairFile,
    calendarFile,
    readDraft,
    writeDraft,
    readBreak,
    writeBreak,
  };
}

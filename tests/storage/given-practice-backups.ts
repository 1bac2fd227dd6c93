import { backupsOver } from '../../src/storage/backups';
import { workOnBackup } from '../../src/storage/backup-work';
import { connect } from '../../src/storage/database';
import { openDisk } from '../../src/storage/disk';
import { aBrowser } from './given';
import { aReturn, ruthId } from './given-practices';

/** A device, and its backups, made without a worker. */
export async function aDevice() {
  const browser = aBrowser();
  const { keeping } = await browser.open();
  const disk = await openDisk(connect(browser.name));
  const backups = backupsOver(disk, 'restored', workOnBackup);
  const make = (passphrase?: string): Promise<File> => backups.makeBackup(passphrase);
  async function look(file: File, passphrase?: string) {
    const inspected = await backups.inspectBackup(file, passphrase);
    if (inspected.kind !== 'found') throw new Error(inspected.kind);
    return inspected.found;
  }
  async function restore(file: File, passphrase?: string) {
    const found = await look(file, passphrase);
    await backups.restoreBackup(found);
    return found;
  }
  return { ...browser, keeping, make, look, restore };
}

export type Device = Awaited<ReturnType<typeof aDevice>>;

/** What came back from a client, with notes on it. */
export const hers = aReturn('hers', { client: ruthId, notes: 'Ask about Sunday.' });

import { BackupRefused, type BackupFound, type BackupRefusal, type Inspected } from '../domain/backup';
import { download } from './files';
import { keeping } from './keeping';
import { useRepairs } from './repairs';
import { changeSettings, readSettings } from './settings';

/** Makes a backup and hands it to the browser; what stood in the way, or undefined. */
export async function makeBackup(passphrase: string | undefined): Promise<BackupRefusal | undefined> {
  try {
    download(await (await keeping()).makeBackup(passphrase));
  } catch (error) {
    return error instanceof BackupRefused ? error.reason : 'failed';
  }
  await changeSettings({ backedUp: Date.now() });
  return undefined;
}

/** Looks into a file; nothing changes. */
export const inspectBackup = async (file: File, passphrase: string | undefined): Promise<Inspected> =>
  (await keeping()).inspectBackup(file, passphrase);

/** Brings back what was found; true when all of it is on the disk, false when nothing is. */
export async function restoreBackup(found: BackupFound): Promise<boolean> {
  try {
    await (await keeping()).restoreBackup(found);
  } catch {
    return false;
  }
  useRepairs.setState({ list: undefined });
  await readSettings();
  return true;
}

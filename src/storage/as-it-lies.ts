import type { Disk } from './disk';
import { damagedFile } from './files';
import { asItLies as practiceAsItLies } from './practices';
import { allRevisions } from './records';

/** What lies on the disk of this id, or all of it, byte for byte, as a file for somebody who can help. */
export const asItLies = (disk: Disk, id: string | undefined): Promise<File> =>
  disk.connection.use(async (database) =>
    damagedFile([
      ...(await database.getAll('repairs', id === undefined ? null : allRevisions(id))),
      ...(await database.getAll('rehearsals', id)),
      ...(await database.getAll('recordings', id)),
      ...(await (id === undefined
        ? database.getAll('sessions')
        : database.getAllFromIndex('sessions', 'session', id))),
      ...(await practiceAsItLies(database, id)),
      // Of no use to anyone without the passphrase, and nothing is with it but without them.
      ...(id === undefined && disk.lockState() !== 'none'
        ? [await database.get('settings', 'data-keys')]
        : []),
    ]),
  );

import { describe, expect, it, vi } from 'vitest';
import { makeBackupFile, readBackupFile } from '../../src/storage/backup';
import { workOnBackup } from '../../src/storage/backup-work';
import { contents } from './backup-given';

// A passphrase takes a second of work, and more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
const ask = vi.fn(workOnBackup);

describe('a backup file', () => {
  it('has a name that says only when it was made', async () => {
    const file = await makeBackupFile(contents, undefined, ask);
    expect(file.name).toMatch(/^mend-backup-2026-11-2[012]\.mend\.zip$/);
    const sealed = await makeBackupFile(contents, 'lamp river eleven coat', ask);
    expect(sealed.name).toMatch(/^mend-backup-2026-11-2[012]\.mend\.age$/);
  });

  it('is read again', async () => {
    const file = await makeBackupFile(contents, undefined, ask);
    expect(await readBackupFile(file, undefined, ask)).toMatchObject({ kind: 'read' });
  });

  it('that cannot be made says why', async () => {
    const repairs = contents.repairs.map((repair) => ({ ...repair, id: '../up' }));
    await expect(makeBackupFile({ ...contents, repairs }, undefined, ask)).rejects.toMatchObject({
      reason: 'failed',
    });
    // There is no Worker here at all.
    await expect(makeBackupFile(contents)).rejects.toMatchObject({ reason: 'failed' });
  });
});

describe('a file somebody picks', () => {
  const refusal = (reason: string) => ({ kind: 'refused', reason });
  const sized = (size: number) => {
    const arrayBuffer = vi.fn(() => Promise.reject(new Error('read')));
    return { file: { size, arrayBuffer } as unknown as Blob, arrayBuffer };
  };

  it('that is empty, or bigger than any backup, is refused without being read', async () => {
    for (const [size, reason] of [
      [0, 'empty'],
      [300_000_001, 'too-big'],
    ] as const) {
      const { file, arrayBuffer } = sized(size);
      expect(await readBackupFile(file, undefined, ask)).toEqual(refusal(reason));
      expect(arrayBuffer).not.toHaveBeenCalled();
    }
  });

  it('that went away, or whose worker the browser refuses, is refused and not thrown about', async () => {
    expect(await readBackupFile(sized(9).file, undefined, ask)).toEqual(refusal('failed'));
    // There is no Worker here at all.
    expect(await readBackupFile(new Blob(['hm']))).toEqual(refusal('failed'));
  });
});

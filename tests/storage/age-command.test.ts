import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBackup } from '../../src/storage/backup-file';
import { workOnBackup } from '../../src/storage/backup-work';
import { contents } from './backup-given';

const isThere = (command: string): boolean => spawnSync(command, ['--version']).error === undefined;
const hasAge = isThere('age') && isThere('script');
if (!hasAge) console.log('not run: needs the age command, and script to type its passphrase');

const passphrase = 'lamp river eleven coat';

/** Runs age in a terminal of its own, since it takes a passphrase from nothing else, and types these lines. */
function age(folder: string, options: string, ...typed: string[]): number | null {
  return spawnSync('script', ['-qec', `age ${options}`, '/dev/null'], {
    cwd: folder,
    input: typed.map((line) => `${line}\n`).join(''),
    timeout: 30_000,
  }).status;
}

describe.skipIf(!hasAge)('beside the age command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mend-age-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('a backup sealed here is opened by it, to the same zip', { timeout: 60_000 }, async () => {
    const made = await workOnBackup({ kind: 'make', contents, passphrase });
    if (made.kind !== 'made') throw new Error(made.kind);
    writeFileSync(join(folder, 'sealed'), made.bytes);
    expect(age(folder, '--decrypt --output opened sealed', passphrase)).toBe(0);
    expect(new Uint8Array(readFileSync(join(folder, 'opened')))).toEqual(writeBackup(contents));
    expect(age(folder, '--decrypt --output not sealed', 'wrong')).not.toBe(0);
  });

  it('a backup sealed by it is opened here, and by no other passphrase', { timeout: 60_000 }, async () => {
    writeFileSync(join(folder, 'zip'), writeBackup(contents));
    expect(age(folder, '--passphrase --output by-age zip', passphrase, passphrase)).toBe(0);
    const bytes = new Uint8Array(readFileSync(join(folder, 'by-age')));
    const read = await workOnBackup({ kind: 'read', bytes, passphrase });
    expect(read.kind === 'read' && read.contents.repairs).toHaveLength(2);
    expect(await workOnBackup({ kind: 'read', bytes, passphrase: 'wrong' })).toEqual({
      kind: 'refused',
      reason: 'wrong-passphrase-or-damaged',
    });
  });
});

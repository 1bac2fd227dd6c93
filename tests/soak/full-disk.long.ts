import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { makeProfile } from '../browser/disk';
import { begin } from '../browser/walker';

const field = (page: Page) => page.getByRole('textbox').first();
const megabytes = 120;

/** A disk of its own, in memory, that can be filled to the last byte. Linux and root only. */
async function smallDisk(): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'mend-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  if (mounted.status === 0) return folder;
  await rm(folder, { recursive: true });
  return undefined;
}

test('a disk that is truly full: it is said, the text stays, and is saved once there is room', async () => {
  const disk = await smallDisk();
  if (!disk) {
    console.log('not run: a full disk needs Linux and root');
    test.skip();
    return;
  }
  const base = test.info().project.use.baseURL ?? '';
  const profile = await makeProfile(disk);
  try {
    const page = await profile.open();
    await begin(page, {
      home: base,
      who: 'A friend',
      what: /^Silence/,
      side: 'I hurt them',
      time: /^The full path/,
    });
    await field(page).fill('Before it was full. ');
    await expect(page.getByText('Saved on this device')).toBeVisible();
    const { bavail, bsize } = await statfs(disk);
    await writeFile(join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - 4096)));
    await field(page).press('End');
    // Enough to need room of its own, whatever the browser still has in hand.
    const long = 'And much more after it. '.repeat(4000);
    await field(page).fill(`Before it was full. ${long}`);
    await expect(page.getByText(/^Not saved:/)).toBeVisible();
    await expect(field(page)).toHaveValue(`Before it was full. ${long}`);
    await rm(join(disk, 'filler'));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Saved on this device')).toBeVisible();
    const address = page.url();
    await page.goto(`${base}/support`);
    await page.goto(address);
    await expect(field(page)).toHaveValue(`Before it was full. ${long}`);
    console.log('a truly full disk: tried 1, survived 1, lost 0');
  } finally {
    await profile.kill();
    await profile.throwAway();
    spawnSync('umount', [disk]);
    await rm(disk, { recursive: true });
  }
});

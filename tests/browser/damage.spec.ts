import { appendFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { makeProfile } from './disk';
import { long, soakedBut } from './soaked';
import { begin, beginWriting } from './walker';

const friend = { who: 'A friend', what: /^Silence/, side: 'I hurt them', time: /^The full path/ } as const;
const field = (page: Page) => page.getByRole('textbox').first();
const saved = (page: Page) => expect(page.getByText('Saved on this device')).toBeVisible();

/** Whether local storage on the disk holds this name. */
async function isOnDisk(folder: string, name: string): Promise<boolean> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.parentPath.includes('Local Storage')) continue;
    const content = await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0));
    if (content.includes(name)) return true;
  }
  return false;
}

test('a browser whose files were damaged says so, and can be written in again', long, async () => {
  test.setTimeout(120_000);
  const base = test.info().project.use.baseURL ?? '';
  const profile = await makeProfile();
  try {
    let page = await profile.open();
    await beginWriting(page, base);
    await field(page).fill('Before the damage');
    await saved(page);
    const address = page.url();
    // The browser brings its local storage to the disk when it likes; the sign in it has to be there.
    await expect.poll(() => isOnDisk(profile.folder, 'mend-kept'), { timeout: 60_000 }).toBe(true);
    await profile.kill();
    const stores = (await readdir(profile.folder, { recursive: true, withFileTypes: true })).filter(
      (entry) =>
        entry.isFile() && /IndexedDB/.test(entry.parentPath) && /\.(log|ldb)$|MANIFEST/.test(entry.name),
    );
    expect(stores.length).toBeGreaterThan(0);
    for (const { parentPath, name } of stores) await writeFile(join(parentPath, name), randomBytes(4096));
    page = await profile.open();
    await page.goto(address);
    // The browser throws away what it cannot read: that is said, and not taken for a repair that never was.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /It is no longer here|could not be read just now|can’t be read/,
    );
    await page.goto(`${base}/repairs`);
    await expect(
      page.getByText(/Repairs were kept in this browser before|could not be read just now/),
    ).toBeVisible();
    await beginWriting(page, base);
    await field(page).fill('After the damage');
    await expect(page.getByText(/Saved on this device|Kept only until this page closes/)).toBeVisible();
  } finally {
    await profile.kill();
    await profile.throwAway();
  }
});

for (const times of [['second'], ['second', 'third']])
  test(`a browser killed in the middle of a write, and killed again later, keeps everything: ${times.join(', ')}${soakedBut(times.length === 1)}`, async () => {
    test.setTimeout(120_000);
    const base = test.info().project.use.baseURL ?? '';
    const profile = await makeProfile();
    /** What a kill between the two parts of a write leaves: the head of a record, and nothing behind it. */
    const tear = async (): Promise<void> => {
      await profile.kill();
      const logs = (await readdir(profile.folder, { recursive: true, withFileTypes: true })).filter(
        (entry) => entry.isFile() && /IndexedDB/.test(entry.parentPath) && entry.name.endsWith('.log'),
      );
      expect(logs.length).toBeGreaterThan(0);
      for (const { parentPath, name } of logs)
        await appendFile(join(parentPath, name), Buffer.from([1, 2, 3, 4, 79, 0, 1]));
    };
    try {
      let page = await profile.open();
      await begin(page, { ...friend, home: base });
      await field(page).fill('Written before the first kill');
      await saved(page);
      const address = page.url();
      for (const time of times) {
        await tear();
        page = await profile.open();
        await page.goto(address);
        await expect(field(page)).toHaveValue(/^Written before/);
        // The browser takes a moment to write on in a new file.
        await expect
          .poll(async () => (await page.evaluate(() => indexedDB.databases())).map(({ name }) => name))
          .toEqual(['mend']);
        await field(page).fill(`Written before the ${time} kill`);
        await saved(page);
      }
      await tear();
      page = await profile.open();
      await page.goto(address);
      await expect(field(page)).toHaveValue(`Written before the ${times.at(-1)} kill`);
    } finally {
      await profile.kill();
      await profile.throwAway();
    }
  });

test(
  'what was kept is in a backup, sealed or not, and comes back on another device',
  long,
  async ({ page, browser }) => {
    await begin(page, { ...friend, name: 'Wilhelmina' });
    await field(page).fill('About the harvest festival');
    await saved(page);
    await page.goto('/settings');
    await page.getByRole('checkbox', { name: 'Seal it with a passphrase' }).check();
    await page.getByLabel('Passphrase', { exact: true }).fill('four small green boats');
    await page.getByLabel('The same passphrase again').fill('four small green boats');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Make a backup' }).click();
    const file = await (await download).path();
    await expect(page.getByText('The backup is made')).toBeVisible();
    await expect(page.getByText(/^Last backup:/)).toBeVisible();

    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(new URL('/settings', page.url()).href);
    await other.getByText('Bring a backup back').click();
    await other.locator('input[type=file]').setInputFiles(file);
    await other.getByLabel('Passphrase', { exact: true }).last().fill('four small green boats');
    await other.getByRole('button', { name: 'Open it' }).click();
    await expect(other.getByText(/^It holds 1 repair/)).toBeVisible({ timeout: 30_000 });
    await other.getByRole('button', { name: 'Bring it back' }).click();
    await expect(other.getByText('Done. It is on this device now.')).toBeVisible();
    await other.goto(new URL('/repairs', page.url()).href);
    await expect(other.getByText('Wilhelmina', { exact: false })).toBeVisible();
    await context.close();
  },
);

test('a newer window waits a second for an older one that does not let go, and says so', async ({
  page,
  context,
}) => {
  const older = await context.newPage();
  // A plain file of this origin, so that nothing of this version has the database open.
  await older.goto('/mark.svg');
  // An older version that knows nothing of letting go: its connection stays open at version 1.
  await older.evaluate(async () => {
    await new Promise((resolve) => {
      const opening = indexedDB.open('mend', 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('settings', { keyPath: 'id' });
        opening.result.createObjectStore('repairs', { keyPath: 'id' }).createIndex('changed', 'changed');
        for (const name of 'summaries rehearsals recordings sessions practices returns set-aside'.split(' '))
          opening.result.createObjectStore(name, { keyPath: 'id' });
      };
      opening.onsuccess = () => {
        Object.assign(window, { held: opening.result });
        resolve(undefined);
      };
    });
  });
  await page.goto('/settings');
  await expect(page.getByText('Another window of this app, from an earlier version')).toBeVisible();
  await older.close();
  await page.reload();
  await expect(page.getByText('Another window of this app')).toHaveCount(0);
  await beginWriting(page);
  await field(page).fill('After the older window went');
  await saved(page);
});

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { everythingKept, makeProfile } from './disk';
import { long, soakedBut } from './soaked';
import { begin, beginWriting } from './walker';

const friend = { who: 'A friend', what: /^Silence/, side: 'I hurt them', time: /^The full path/ } as const;
const passphrase = 'four small green boats';
const field = (page: Page) => page.getByRole('textbox').first();
const saved = (page: Page) => expect(page.getByText('Saved on this device')).toBeVisible();

async function setPassphrase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Set the passphrase' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.getByRole('button', { name: 'Set the passphrase' }).click();
}

async function unlock(page: Page, given = passphrase): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(given);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
}

test('a passphrase locks every page that shows what was written, and nothing else', async ({ page }) => {
  await begin(page, { ...friend, name: 'Wilhelmina' });
  await field(page).fill('About the harvest festival');
  await saved(page);
  const address = page.url();
  await page.goto('/settings');
  await setPassphrase(page);
  await expect(page.getByText('The passphrase is set')).toBeVisible();

  for (const locked of [address, '/repairs', address.replace(/\/repair\/([^/]+).*/, '/repair/$1/review')]) {
    await page.goto(locked);
    await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
    await expect(page.locator('body')).not.toContainText(/Wilhelmina|harvest/);
  }
  for (const open of ['/', '/support', '/settle', '/examples', '/settings']) {
    await page.goto(open);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Locked');
  }
  await page.goto(address);
  await unlock(page, 'four small green goats');
  await expect(page.getByText('That is not the passphrase')).toBeVisible();
  await unlock(page);
  await expect(field(page)).toHaveValue('About the harvest festival');
  await field(page).press('End');
  await page.keyboard.type(' and after');
  await saved(page);
  await page.reload();
  await unlock(page);
  await expect(field(page)).toHaveValue('About the harvest festival and after');
});

test('a locked app lets a person go on without saving', async ({ page }) => {
  await page.goto('/settings');
  await setPassphrase(page);
  await expect(page.getByText('The passphrase is set')).toBeVisible();
  await page.goto('/begin/heat');
  await page.getByRole('button', { name: 'Go on without saving' }).click();
  await expect(page.getByRole('checkbox', { name: 'Don’t save this one' })).toBeChecked();
});

test('leaving quickly locks, and so does the chosen time without a touch', async ({ page, context }) => {
  await page.clock.install();
  await beginWriting(page);
  await field(page).fill('Between us');
  await saved(page);
  const address = page.url();
  const settings = await context.newPage();
  await settings.goto('/settings');
  await setPassphrase(settings);
  await expect(settings.getByText('The passphrase is set')).toBeVisible();
  await settings.close();
  // The other window learned of it, and asks.
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await unlock(page);
  await expect(field(page)).toHaveValue('Between us');
  await page.clock.runFor(6 * 60_000);
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Between us');
  await unlock(page);
  await expect(field(page)).toHaveValue('Between us');
  let arrive: () => void = () => undefined;
  const mayArrive = new Promise<void>((resolve) => (arrive = resolve));
  await context.route('https://www.wikipedia.org/**', (route) =>
    mayArrive.then(() => route.fulfill({ body: 'neutral' })),
  );
  // The other site takes its time: the covered page forgets what was on it meanwhile.
  const isForgotten = page.waitForEvent('console', (message) => message.text() === 'covered and empty');
  await page.evaluate(() =>
    new MutationObserver(() => {
      const isCovered = document.documentElement.dataset['left'] !== undefined;
      if (isCovered && !document.querySelector('textarea')) console.log('covered and empty');
    }).observe(document, { subtree: true, childList: true }),
  );
  const left = page.getByRole('link', { name: 'Leave quickly' }).click();
  await isForgotten;
  arrive();
  await left;
  await page.waitForURL('https://www.wikipedia.org/');
  await page.goto(address);
  await expect(page.locator('body')).not.toContainText('Between us');
});

/** Every place in this folder where one of these texts can be read, in either of the ways browsers write text. */
async function found(folder: string, texts: readonly string[]): Promise<string[]> {
  const needles = texts.flatMap((text) => [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
  ]);
  const places: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const content = await readFile(file).catch(() => Buffer.alloc(0));
    if (needles.some((needle) => content.includes(needle))) places.push(file.slice(folder.length));
  }
  return places;
}

test(
  'nowhere in the browser’s files can anything be read that was typed: locked, erased, or not to be saved',
  long,
  async () => {
    test.setTimeout(180_000);
    const base = test.info().project.use.baseURL ?? '';
    const profile = await makeProfile();
    const texts = [
      'Wilhelmina',
      'the harvest festival',
      'the borrowed ladder',
      'the unsent parcel',
      'Rosalind',
      passphrase,
    ];
    try {
      const page = await profile.open();
      // Before there was a lock.
      await begin(page, { ...friend, name: 'Wilhelmina', home: base });
      await field(page).fill('About the harvest festival');
      await saved(page);
      // To be erased.
      await begin(page, { ...friend, home: base });
      await field(page).fill('About the borrowed ladder');
      await saved(page);
      await page.goto(`${base}/repairs`);
      await page.getByRole('button', { name: /^Erase “A friend/ }).click();
      await page.getByRole('button', { name: 'Erase it' }).click();
      await expect(page.getByText('Erased.', { exact: true })).toBeVisible();
      // Not to be saved.
      await begin(page, { ...friend, name: 'Rosalind', isKept: false, home: base });
      await field(page).fill('About the unsent parcel');
      await page.goto(`${base}/settings`);
      await setPassphrase(page);
      await expect(page.getByText('The passphrase is set')).toBeVisible();
      // The control: what is kept in clear, as a database does it, is found.
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            const opening = indexedDB.open('control', 1);
            opening.onupgradeneeded = () =>
              opening.result.createObjectStore('clear').put({ text: 'a visible pumpkin' }, 1);
            opening.onsuccess = resolve;
          }),
      );
      // So that the browser writes its own files too.
      await page.goto(`${base}/repairs`);
      await expect
        .poll(() => found(profile.folder, ['a visible pumpkin']), { timeout: 60_000 })
        .not.toEqual([]);
      // Some stores the browser brings to its files a minute later, or never: they are read in the page.
      const kept = await everythingKept(page);
      expect(texts.filter((text) => kept.includes(text))).toEqual([]);
      await profile.kill();
      expect(await found(profile.folder, texts)).toEqual([]);
    } finally {
      await profile.kill();
      await profile.throwAway();
    }
  },
);

test('erasing everything leaves nothing, in every open window', async ({ page, context }) => {
  await begin(page, { ...friend, name: 'Wilhelmina' });
  await field(page).fill('About the harvest festival');
  await saved(page);
  const other = await context.newPage();
  /** Whether the host answered where erasing ends; that its answer clears is the server's affair, and tested there. */
  let clearing = false;
  context.on('response', (answer) => {
    if (answer.url().endsWith('/erased') && !answer.fromServiceWorker()) clearing = true;
  });
  await other.goto('/settings');
  await other.getByRole('button', { name: 'Erase everything …' }).click();
  await other.getByRole('button', { name: 'Erase everything', exact: true }).click();
  for (const each of [other, page]) {
    await expect(each.getByRole('heading', { name: 'Everything is erased' })).toBeVisible();
  }
  const left = () =>
    other.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      local: localStorage.length,
      session: sessionStorage.length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  await expect.poll(left).toEqual({ databases: 0, local: 0, session: 0, caches: 0, workers: 0 });
  await expect.poll(() => clearing).toBe(true);
  await other.goto('/repairs');
  await expect(other.getByText('Nothing is kept on this device.')).toBeVisible();
  expect(await everythingKept(other)).not.toContain('Wilhelmina');
});

/** The moments a kill can come in, each told by the page as it comes. */
const moments = {
  'the key is being made': 'Set the passphrase',
  'the keys go behind the lock': 'data-keys',
  'what was kept is sealed again': 'repairs',
} as const;

/** Lets the page say in its console what it is about to put on the disk, and that the passphrase was given. */
async function tellMoments(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('submit', () => console.log('moment: Set the passphrase'), true);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
      console.log(`moment: ${(args[0] as { id: string }).id === 'data-keys' ? 'data-keys' : this.name}`);
      return put.apply(this, args);
    };
    const remove = IDBObjectStore.prototype.delete;
    IDBObjectStore.prototype.delete = function (key) {
      console.log(`moment: ${String(key)}`);
      return remove.call(this, key);
    };
  });
}

for (const [named, moment] of Object.entries(moments)) {
  test(`the browser killed while ${named} leaves all readable, with the passphrase or without${soakedBut(moment === 'repairs')}`, async () => {
    test.setTimeout(180_000);
    const base = test.info().project.use.baseURL ?? '';
    const profile = await makeProfile();
    try {
      let page = await profile.open();
      await beginWriting(page, base);
      await field(page).fill('Kept through it all');
      await saved(page);
      const address = page.url();
      await tellMoments(page);
      await page.goto(`${base}/settings`);
      const isNow = page.waitForEvent('console', (message) => message.text() === `moment: ${moment}`);
      await setPassphrase(page);
      await isNow;
      await profile.kill();
      page = await profile.open();
      await page.goto(address);
      const isLocked = page.getByRole('heading', { name: 'Locked' });
      await expect(isLocked.or(field(page)).first()).toBeVisible();
      if (await isLocked.isVisible()) await unlock(page);
      await expect(field(page)).toHaveValue('Kept through it all');
    } finally {
      await profile.kill();
      await profile.throwAway();
    }
  });
}

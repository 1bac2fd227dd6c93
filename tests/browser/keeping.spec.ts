import { expect, test, type Page } from '@playwright/test';
import { everythingKept } from './disk';
import { soakedBut } from './soaked';
import { begin, beginWriting, goOn, onceItChanges } from './walker';

// What the worker keeps for later is another test's matter, and is most of what a fresh browser fetches.
test.use({ serviceWorkers: 'block' });

const friend = { who: 'A friend', what: /^Silence/, side: 'I hurt them', time: /^The full path/ } as const;
const field = (page: Page) => page.getByRole('textbox').first();

for (const nth of [2, 3, 5, 8]) {
  test(`a device that is full at write ${nth} says so at once, keeps the text, offers a file, and saves when there is room${soakedBut(nth === 3)}`, async ({
    page,
  }) => {
    await page.addInitScript((full) => {
      let writes = 0;
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
        if (this.name !== 'repairs') return put.apply(this, args);
        writes += 1;
        const { hasRoom } = window as unknown as { hasRoom?: boolean };
        if (writes < full || hasRoom) return put.apply(this, args);
        throw new DOMException('no room', 'QuotaExceededError');
      };
    }, nth);
    await beginWriting(page);
    const text = 'Nine letters and then some more';
    // Slower than the disk, so that every key is a write of its own.
    await field(page).pressSequentially(text, { delay: 40 });
    await expect(page.getByText(/Not saved: this device has no room/)).toBeVisible();
    await expect(field(page)).toHaveValue(text);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download it as a file' }).click();
    const stream = await (await download).createReadStream();
    let file = '';
    for await (const part of stream) file += String(part);
    expect(file).toContain(text);
    await page.evaluate(() => Object.assign(window, { hasRoom: true }));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Saved on this device')).toBeVisible();
    const address = page.url();
    await page.goto('/support');
    await page.goto(address);
    await expect(field(page)).toHaveValue(text);
  });
}

for (const missing of ['indexedDB', 'sessionStorage', 'localStorage'] as const) {
  test(`without ${missing} the whole walk still works, and the page says what is true`, async ({ page }) => {
    await page.addInitScript((name) => {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }, missing);
    await begin(page, friend);
    await field(page).fill('Written without a disk');
    const says = missing === 'indexedDB' ? 'Kept only until this page closes' : 'Saved on this device';
    await expect(page.getByText(says)).toBeVisible();
    if (missing === 'indexedDB')
      await expect(page.getByText(/lets nothing be kept on this device/)).toBeVisible();
    await onceItChanges(page, () => goOn(page));
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(field(page)).toHaveValue('Written without a disk');
  });
}

for (const times of [1, 3])
  test(`typing fast on a slow device while every other write fails loses no key: a sentence ${times} times${soakedBut(times === 1)}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      let writes = 0;
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
        if (this.name !== 'repairs') return put.apply(this, args);
        writes += 1;
        if (writes % 2 === 0) throw new DOMException('no room', 'QuotaExceededError');
        return put.apply(this, args);
      };
    });
    await beginWriting(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const text =
      'I said I would be there at six and I was not, and then I hid from you for nine days. '.repeat(times);
    await field(page).pressSequentially(text, { timeout: 90_000 });
    await expect(field(page)).toHaveValue(text);
  });

test('what was asked not to be saved is nowhere on the device, and gone with the page', async ({ page }) => {
  await page.goto('/begin/heat');
  await page.getByRole('checkbox', { name: 'Don’t save this one' }).check();
  await page.getByRole('radio', { name: /^3/ }).check({ force: true });
  await goOn(page);
  await page.getByRole('radio', { name: 'A friend' }).check();
  await page.getByLabel('What do you call them?').fill('Wilhelmina');
  await goOn(page);
  await page.getByRole('radio', { name: 'Yes' }).check();
  await goOn(page);
  await page.getByRole('button', { name: 'None of these' }).click();
  await page.getByRole('radio', { name: /^Silence/ }).check();
  await goOn(page);
  await page.getByRole('radio', { name: 'I hurt them' }).check();
  await page.getByRole('button', { name: /short way/ }).click();
  await field(page).fill('A sentence about the harvest festival');
  await expect(page.getByText('Not kept, as you asked')).toBeVisible();
  const kept = await everythingKept(page);
  expect(kept).not.toContain('Wilhelmina');
  expect(kept).not.toContain('harvest festival');
  await page.reload();
  await expect(page.getByText('It was erased, was not kept')).toBeVisible();
});

test('what is kept lies sealed: no word of it can be read in any store', async ({ page }) => {
  await begin(page, { ...friend, name: 'Wilhelmina' });
  await field(page).fill('A sentence about the harvest festival');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  const kept = await everythingKept(page);
  expect(kept.length).toBeGreaterThan(200);
  expect(kept).not.toContain('Wilhelmina');
  expect(kept).not.toContain('harvest festival');
});

test('a slow disk at the start loses neither the stored text nor what is typed first', async ({ page }) => {
  await beginWriting(page);
  await field(page).fill('Already stored. ');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...args: Parameters<typeof open>) {
      const until = performance.now() + 300;
      while (performance.now() < until);
      return open.apply(this, args);
    };
  });
  await page.reload();
  await field(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Typed at once.');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.reload();
  await expect(field(page)).toHaveValue('Already stored. Typed at once.');
});

test('an erased repair is gone from the list and from the disk', async ({ page }) => {
  await begin(page, { ...friend, name: 'Wilhelmina' });
  await page.goto('/repairs');
  await page.getByRole('button', { name: /^Erase “Wilhelmina/ }).click();
  await page.getByRole('button', { name: 'Erase it' }).click();
  await expect(page.getByText('Nothing is kept on this device.')).toBeVisible();
  const records = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('mend');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('repairs').objectStore('repairs').count();
          counting.onsuccess = () => resolve(counting.result);
        };
      }),
  );
  expect(records).toBe(0);
});

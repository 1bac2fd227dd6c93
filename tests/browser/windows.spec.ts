import { expect, test, type Page } from '@playwright/test';
import { long } from './soaked';
import { beginWriting } from './walker';

// The worker has tests of its own; brought to every fresh browser here, it would only take time.
test.use({ serviceWorkers: 'block' });

const field = (page: Page) => page.getByRole('textbox').first();
const saved = (page: Page) => expect(page.getByText('Saved on this device')).toBeVisible();
const openElsewhere = (page: Page) =>
  expect(page.getByRole('heading', { name: 'This repair is open in another window' })).toBeVisible();

/** Makes every write of this window take its time, so that others can come between. */
const sealsSlowly = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const encrypt = SubtleCrypto.prototype.encrypt;
    SubtleCrypto.prototype.encrypt = async function (...args: Parameters<typeof encrypt>) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return encrypt.apply(this, args);
    };
  });

test('one window writes, the other says so and can take over, and no word is lost', async ({
  page,
  context,
}) => {
  await beginWriting(page);
  await field(page).fill('First window. ');
  const other = await context.newPage();
  await other.goto(page.url());
  await openElsewhere(other);
  await sealsSlowly(page);
  await field(page).pressSequentially('And more.');
  await other.getByRole('button', { name: 'Go on here' }).click();
  await expect(field(other)).toHaveValue(/^First window\. .*And more\.$|^And more\.First window\. $/);
  await openElsewhere(page);
  await field(other).fill('Second window.');
  await saved(other);
  await page.getByRole('button', { name: 'Go on here' }).click();
  await expect(field(page)).toHaveValue('Second window.');
});

test('a window that is closed leaves the repair to the one that waits', async ({ page, context }) => {
  await beginWriting(page);
  await field(page).fill('Typed and closed.');
  const other = await context.newPage();
  await other.goto(page.url());
  await openElsewhere(other);
  await page.close();
  await expect(field(other)).toHaveValue('Typed and closed.');
});

test('a window that crashed leaves all it had saved to the next', async ({ page, context }) => {
  await beginWriting(page);
  await field(page).fill('Saved before the crash.');
  await saved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await openElsewhere(other);
  const devtools = await context.newCDPSession(page);
  void devtools.send('Page.crash').catch(() => undefined);
  await expect(field(other)).toHaveValue('Saved before the crash.');
});

test(
  'a hung window is passed over while it still hangs, and what it still had to say is kept beside',
  long,
  async ({ page, context }) => {
    await beginWriting(page);
    await field(page).fill('Before it hung.');
    await saved(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await openElsewhere(other);
    // The key is typed and the window hangs in the same task: nothing of it can have been written yet.
    const isHung = page.waitForEvent('console', (message) => message.text() === 'hung from here');
    await page.evaluate(() => {
      const area = document.querySelector('textarea');
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      setTimeout(() => {
        set?.call(area, 'Typed into the hung window.');
        area?.dispatchEvent(new Event('input', { bubbles: true }));
        console.log('hung from here');
        const until = performance.now() + 8000;
        while (performance.now() < until);
        console.log('back again');
      }, 50);
    });
    let isBack = false;
    page.on('console', (message) => (isBack ||= message.text() === 'back again'));
    await isHung;
    await other.getByRole('button', { name: 'Go on here' }).click();
    await expect(field(other)).toHaveValue('Before it hung.');
    expect(isBack).toBe(false);
    await field(other).fill('Gone on in the other.');
    await saved(other);
    await expect(page.getByText('saved as a second version')).toBeVisible({ timeout: 20_000 });
    const second = page.getByRole('link', { name: 'Go to the second version' });
    await page.goto(`${await second.getAttribute('href')}/for-myself/fm-what-happened`);
    await expect(field(page)).toHaveValue('Typed into the hung window.');
    await page.goto('/repairs');
    await expect(page.getByText('second version')).toHaveCount(1);
    await expect(page.getByRole('listitem')).toHaveCount(2);
    await expect(field(other)).toHaveValue('Gone on in the other.');
  },
);

test('two repairs can be written side by side', async ({ page, context }) => {
  await beginWriting(page);
  const other = await context.newPage();
  await beginWriting(other);
  for (const letter of 'side by side') {
    await field(page).press(letter === ' ' ? 'Space' : letter);
    await field(other).press(letter === ' ' ? 'Space' : letter);
  }
  for (const each of [page, other]) {
    await saved(each);
    await each.reload();
    await expect(field(each)).toHaveValue('side by side');
  }
});

test('what is erased in one window stays erased, though the other was typing', async ({ page, context }) => {
  await beginWriting(page);
  await field(page).fill('To be erased.');
  await saved(page);
  const address = page.url();
  const other = await context.newPage();
  await other.goto('/repairs');
  await other.getByRole('button', { name: /^Erase “/ }).click();
  await sealsSlowly(page);
  await field(page).pressSequentially(' Typing');
  await Promise.all([
    other.getByRole('button', { name: 'Erase it' }).click(),
    field(page)
      .pressSequentially(' Still typing on and on', { timeout: 3000 })
      .catch(() => undefined),
  ]);
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  await other.goto(address);
  await expect(other.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  await other.goto('/repairs');
  await expect(other.getByText('Nothing is kept on this device.')).toBeVisible();
});

test('a database the browser cleared under a live page is not taken for a new one', async ({
  page,
  context,
}) => {
  await beginWriting(page);
  await field(page).fill('Still on the page.');
  await saved(page);
  const address = page.url();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(address).origin,
    storageTypes: 'indexeddb',
  });
  await field(page).pressSequentially(' And more.');
  await saved(page);
  await page.reload();
  await expect(field(page)).toHaveValue(/And more\./);
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(address).origin,
    storageTypes: 'indexeddb',
  });
  await page.goto('/repairs');
  await expect(page.getByText('Repairs were kept in this browser before')).toBeVisible();
});

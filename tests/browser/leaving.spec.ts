import { expect, test, type Page } from '@playwright/test';
import { frameWords } from '../../src/content/interface/frame';
import { answeredSoFar, everyAddress } from './everywhere';
import { long, soakedBut } from './soaked';
import { begin, goOn, leaveByShift, onceItChanges, walk } from './walker';

test.beforeEach(async ({ context }) => {
  await answeredSoFar(context);
  await context.route(frameWords.leaveAddresses.encyclopedia, (route) =>
    route.fulfill({ body: 'elsewhere' }),
  );
});

/** From now on an address opens as it does for somebody who did not just leave: without the cover. */
async function openUncovered(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (location.protocol.startsWith('http')) sessionStorage.removeItem('mend-left');
  });
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('the way out is there before the script of a page has come', async ({ page }) => {
  await page.route('**/assets/*.js', () => undefined);
  await page.goto('/repairs', { waitUntil: 'commit' });
  const wayOut = page.getByRole('link', { name: frameWords.leave, exact: true });
  await expect(wayOut).toBeVisible();
  await wayOut.click();
  await expect(page).toHaveURL(frameWords.leaveAddresses.encyclopedia);
});

test(
  'with the network off the way out leads to a blank page from everywhere',
  long,
  async ({ page, context }) => {
    test.setTimeout(240_000);
    await openUncovered(page);
    // That it is on every page, every-page.spec says; here it is one of each room.
    const rooms = new Map((await everyAddress()).map((address) => [address.split('/')[1], address]));
    for (const address of rooms.values()) {
      await open(page, address);
      // A page the build wrote can be read before its script has come.
      await page.locator('html[data-appearance]').waitFor();
      await context.setOffline(true);
      await leaveByShift(page);
      await expect(page, address).toHaveURL('about:blank');
      expect(await page.locator('body').innerText()).toBe('');
      expect(await page.title()).toBe('');
      await context.setOffline(false);
    }
  },
);

/** What would tempt somebody to leave a trace: on the device, on paper, on a shared calendar. */
const tempting =
  /\b(install|home screen|back(ing)? ?up|backup|passphrase|print(ed|er|ing)?|pdf|calendar|remind(er)?s?|notifications?|lock (it|this|mend|the app))\b/i;

async function expectNothingTempting(page: Page): Promise<void> {
  const shown = await page.locator('body').innerText();
  expect(shown.match(tempting)?.[0], `${page.url()} says`).toBeUndefined();
  await expect(page.getByRole('button', { name: tempting })).toHaveCount(0);
}

test('after a concern nothing on the path offers to install, back up, lock, print or put into a calendar', async ({
  page,
}) => {
  await begin(page, { who: 'My partner' }, async (at) => {
    if (at.url().endsWith('/begin/safety')) throw new Error('reached');
  }).catch((error: Error) => {
    if (error.message !== 'reached') throw error;
  });
  await onceItChanges(page, () => page.getByRole('button', { name: 'Something here is true' }).click());
  const onward = page.getByRole('link', { name: 'Write it for myself' });
  await expect(onward).toBeVisible();
  await expectNothingTempting(page);
  await onceItChanges(page, () => onward.click());
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeVisible();
  await expectNothingTempting(page);
  await onceItChanges(page, () => goOn(page));
  const prompts = await walk(page, 'rowan', expectNothingTempting);
  expect(prompts.length).toBeGreaterThan(3);
  await expect(page).toHaveURL(/\/review$/);
  await expect(page.getByText(/rowan 1/).first()).toBeVisible();
  await expectNothingTempting(page);
});

for (const address of ['/begin/for-myself', '/begin/may-be-afraid-of-me']) {
  test(`nor on the path that begins at ${address}, to its end and back to Home${soakedBut(address === '/begin/for-myself')}`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeVisible();
    await expectNothingTempting(page);
    await onceItChanges(page, () => goOn(page));
    await walk(page, 'rowan', expectNothingTempting);
    await expect(page.getByText(/rowan 1/).first()).toBeVisible();
    await expectNothingTempting(page);
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Pick up where you left off' })).toBeVisible();
    await expectNothingTempting(page);
  });
}

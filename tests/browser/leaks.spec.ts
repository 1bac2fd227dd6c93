import { expect, test, type Page } from '@playwright/test';
import { settingsWords } from '../../src/content/interface/settings';
import { filesOfBuild, keepLog } from './everywhere';
import { serveCarelessly } from './careless-host';
import { settled } from './hosts';
import { begin, goOn, onceItChanges, walk } from './walker';

const friend = {
  who: 'A friend',
  name: 'rowan',
  what: /^Silence/,
  side: 'I hurt them',
  time: /^The full path/,
} as const;

const lastAddress = (page: Page): string => new URL(page.url()).pathname;

test('a whole repair, from Home to the words and out of the browser, asks for no more than files of the build', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const log = await keepLog(context);
  await begin(page, friend);
  await walk(page, 'rowan');
  await expect(page).toHaveURL(/\/words$/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendar file' }).click();
  await download;
  await onceItChanges(page, () => page.getByRole('link', { name: 'Look over every answer' }).click());
  await page.goto('/repairs');
  await page.getByRole('button', { name: /^Erase “rowan/ }).click();
  await page.getByRole('button', { name: 'Erase it' }).click();
  await expect(page.getByText('Erased.')).toBeVisible();

  const files = new Set((await filesOfBuild()).map((path) => `GET ${baseURL}${path}`));
  const pages = new Set([`GET ${baseURL}/`, `GET ${baseURL}/repairs`]);
  const others = log.requests.filter((request) => !files.has(request) && !pages.has(request));
  // The file for the calendar is made in the page; its address is only a name for it.
  expect(others.filter((request) => !request.startsWith(`GET blob:${baseURL}/`))).toEqual([]);
  expect(log.said).toEqual([]);
});

test('once its pages are there, writing asks for nothing at all, with the network off', async ({
  page,
  context,
  baseURL,
}) => {
  const { time: _time, ...shortWay } = friend;
  await begin(page, shortWay);
  await walk(page, 'rowan');
  await onceItChanges(page, () => page.getByRole('link', { name: 'Look over every answer' }).click());
  const change = page.getByRole('link', { name: /^Change: / }).last();
  await expect(change).toBeVisible();
  // The worker fetches every file of the app once, whatever is written.
  await settled(page);
  await context.setOffline(true);
  const log = await keepLog(context);
  await change.click();
  await page.getByRole('textbox').first().fill('Another line, typed with the network off');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await goOn(page);
  await expect.poll(() => lastAddress(page)).toMatch(/\/words$/);
  await expect(page.getByRole('article').first()).toContainText('typed with the network off');
  // Whenever the address changes the browser looks for the icon of its tab again, of its own accord.
  expect(log.requests.filter((request) => request !== `GET ${baseURL}/mark.svg`)).toEqual([]);
  const iconMissed = 'error: Failed to load resource: net::ERR_INTERNET_DISCONNECTED';
  expect(log.said.filter((said) => said !== iconMissed)).toEqual([]);
});

test.describe('whether the protections are in force', () => {
  const line = (page: Page) => page.getByRole('heading', { name: settingsWords.protections, exact: true });

  test('nothing is said where they are', async ({ page, context }) => {
    const log = await keepLog(context);
    await page.goto('/settings');
    await expect(page.getByRole('heading', { name: 'About' })).toBeVisible();
    await expect
      .poll(() => log.requests.some((request) => /\/protections-[^/]+\.js$/.test(request)))
      .toBe(true);
    await page.waitForLoadState('networkidle');
    await expect(line(page)).toHaveCount(0);
    expect(log.said).toEqual([]);
  });

  for (const [named, hasPolicyInPages, says] of [
    ['the host sends no headers', true, settingsWords.protectionsMissing.some],
    ['there is no policy at all', false, settingsWords.protectionsMissing.none],
  ] as const) {
    test(`one line in the settings says so, and nothing elsewhere: ${named}`, async ({ page }) => {
      const host = await serveCarelessly({ hasPolicyInPages });
      try {
        await page.goto(`${host.address}/settings`);
        await expect(line(page)).toBeVisible();
        await expect(page.getByText(says)).toHaveCount(1);
        const looked = page.waitForResponse(/\/protections-[^/]+\.js$/);
        await page.goto(host.address);
        await looked;
        await page.waitForLoadState('networkidle');
        await expect(page.getByText(/protections/i)).toHaveCount(0);
      } finally {
        await page.close();
        await host.close();
      }
    });
  }
});

import { expect, test } from '@playwright/test';
import { wordsWords } from '../../src/content/interface/words';
import { alive } from './alive';
import { goOn, leaveByShift, watch } from './walker';

// The worker has tests of its own; brought to every fresh browser here, it would only take time.
test.use({ serviceWorkers: 'block' });

const example = '/repair/example-the-last-train';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('Home can be read, in its own look', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Mending can be practiced');
    await expect(page.getByRole('link', { name: 'Get help now' })).toBeVisible();
    const serif = await page
      .getByRole('heading', { level: 1 })
      .evaluate((each) => getComputedStyle(each).fontFamily);
    expect(serif).toContain('Mend Serif');
  });

  test('Support has every part, a number to tap, and every country', async ({ page }) => {
    await page.goto('/support');
    expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThanOrEqual(12);
    await expect(page.getByRole('link', { name: '988', exact: true }).first()).toHaveAttribute(
      'href',
      'tel:988',
    );
    await page.getByText('Ireland', { exact: true }).last().click();
    await expect(page.getByRole('link', { name: '1800 341 900' })).toBeVisible();
  });
});

test('nothing moves under the eyes while a page arrives', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) (window as unknown as { moved: number }).moved += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of [
    '/',
    '/support',
    '/learn/flooding',
    `${example}/naming/camera`,
    `${example}/words`,
  ]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved), address).toBe(0);
  }
});

test('the way from Home to a first answer needs no pointer, and each new page begins at its heading', async ({
  page,
}) => {
  const { troubles } = watch(page);
  await page.goto('/');
  await alive(page);
  await page.getByRole('link', { name: /Something happened/ }).focus();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'Don’t save this one' })).toBeFocused();
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/begin\/who$/);
  await expect(heading).toBeFocused();
  await goOn(page);
  await expect(page.getByRole('alert')).toBeFocused();
  expect(troubles).toEqual([]);
});

for (const how of ['the button', 'Shift three times'] as const) {
  test(`leaving quickly covers the page and takes its place: ${how}`, async ({ page }) => {
    await page.context().route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'elsewhere' }));
    await page.goto('/settle/line');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const before = await page.evaluate(() => history.length);
    if (how === 'the button') await page.getByRole('link', { name: 'Leave quickly' }).click();
    else await leaveByShift(page);
    await expect(page).toHaveURL('https://www.wikipedia.org/');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
}

test('the way back to where one left quickly shows a cover, until one goes on', async ({ page }) => {
  await page.context().route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'elsewhere' }));
  await page.goto('/repair/example-the-last-train/naming/camera');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/story$/);
  await page.getByRole('link', { name: 'Leave quickly' }).click();
  await expect(page).toHaveURL('https://www.wikipedia.org/');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  expect(await page.locator('body').innerText()).toBe('Go on');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const format of ['A4', 'Letter'] as const) {
  test(`the words of an example print on clean paper, one side of ${format}`, async ({ page }) => {
    await page.goto('/repair/example-the-kitchen-scale/words');
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('link', { name: 'Leave quickly' })).toBeHidden();
    await expect(page.getByRole('button', { name: /^Edit/ }).first()).toBeHidden();
    const sizes = await page
      .getByRole('article')
      .evaluateAll((cards) =>
        cards.flatMap((card) =>
          [...card.querySelectorAll('p')].map((line) => Number.parseFloat(getComputedStyle(line).fontSize)),
        ),
      );
    // Ten points are 13.3 pixels.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13.3);
    const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    expect(pages).toBe(1);
  });
}

test('a calendar file says “Check-in” and nothing else', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 4, 6, 15, 0));
  await page.goto('/repair/example-the-last-train/words');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendar file' }).click();
  const stream = await (await download).createReadStream();
  let file = '';
  for await (const part of stream) file += String(part);
  expect(file.match(/^SUMMARY:.*$/gm)?.map((line) => line.trim())).toEqual([
    'SUMMARY:Check-in',
    'SUMMARY:Check-in',
  ]);
  expect(file).not.toContain('Remy');
});

test('a calendar file that cannot be made says so, and the next try makes it', async ({ page }) => {
  const maker = '**/assets/ical-*.js';
  await page.route(maker, (route) => route.abort());
  await page.goto('/repair/example-the-last-train/words');
  const make = page.getByRole('button', { name: 'Calendar file' });
  await page.getByLabel(wordsWords.talkAt).fill('');
  await make.click();
  await expect(page.getByRole('alert')).toHaveText(wordsWords.calendarNoTime);
  await page.getByLabel(wordsWords.talkAt).fill('2027-05-06T15:00');
  await make.click();
  await expect(page.getByRole('alert')).toHaveText(wordsWords.calendarNotMade);
  await page.unroute(maker);
  const download = page.waitForEvent('download');
  await make.click();
  expect((await download).suggestedFilename()).toBe('check-in.ics');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('copying puts the words, and only them, on the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/settle/line');
  await page.getByRole('button', { name: 'Copy the line' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('I’ll come back to it');
});

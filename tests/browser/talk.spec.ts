import { expect, test, type Page } from '@playwright/test';
import { talkWords as words } from '../../src/content/interface/talk';
import { watch } from './walker';

/** Where the bar begins, and where what is said on the page ends, in pixels from the top of the window. */
const edges = (page: Page): Promise<{ readonly ends: number; readonly bar: number; readonly most: number }> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    const bar = main?.nextElementSibling;
    const said = main?.firstElementChild?.lastElementChild;
    return {
      ends: said?.getBoundingClientRect().bottom ?? Infinity,
      bar: bar?.getBoundingClientRect().top ?? 0,
      most: document.documentElement.scrollWidth,
    };
  });

/** Goes through all the words of an example, and calls `look` on each. */
async function throughTheTalk(page: Page, look: () => Promise<void>): Promise<void> {
  await page.goto(`/repair/${example}/talk`);
  await page.getByRole('button', { name: words.before.yes }).click();
  const done = page.getByRole('button', { name: words.done, exact: true });
  const next = page.getByRole('button', { name: words.next, exact: true });
  for (;;) {
    await expect(done.or(next)).toBeVisible();
    await look();
    if (await done.count()) return;
    await next.click();
  }
}

const example = 'example-the-kitchen-scale';

for (const [width, height] of [
  [360, 640],
  [320, 640],
] as const) {
  test(`the words and what to do after them are in view at once at ${width} by ${height}`, async ({
    page,
  }) => {
    const { troubles } = watch(page);
    await page.setViewportSize({ width, height });
    await throughTheTalk(page, async () => {
      const { ends, bar, most } = await edges(page);
      expect(ends).toBeLessThanOrEqual(bar);
      expect(most).toBeLessThanOrEqual(width);
    });
    expect(troubles).toEqual([]);
  });
}

test('at the largest text nothing is covered: the bar stands behind the words', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => document.documentElement.setAttribute('data-text', 'largest'));
  await throughTheTalk(page, async () => {
    await page.evaluate(() => document.documentElement.setAttribute('data-text', 'largest'));
    const { ends, bar, most } = await edges(page);
    expect(ends).toBeLessThanOrEqual(bar);
    expect(most).toBeLessThanOrEqual(320);
  });
});

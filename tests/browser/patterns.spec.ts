import { expect, test, type Page } from '@playwright/test';
import { fillStore } from '../bench/many-repairs';
import { checkInWords } from '../../src/content/interface/check-in';
import { patternsWords as words } from '../../src/content/interface/patterns';
import { repairsWords } from '../../src/content/interface/repairs';
import { measures } from '../../src/content/measures';
import { expectNoBarrier, expectNothingSideways } from './barriers';
import { long } from './soaked';
import { begin, onceItChanges, watch } from './walker';

// Every fresh browser would fetch all the worker keeps for later, for nothing.
test.use({ serviceWorkers: 'block' });

/** One repair that was looked back on, and as many like it as are wanted in all. */
async function many(page: Page, count: number): Promise<void> {
  await begin(page, {
    who: 'A friend',
    name: 'Ola',
    what: /^Silence/,
    side: 'I hurt them',
    time: /^The full path/,
  });
  const id = /\/repair\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await page.getByRole('textbox').first().fill('I went quiet on you in May.');
  await page.goto(`/repair/${id}/check-in`);
  await page.getByRole('button', { name: checkInWords.safety.no, exact: true }).click();
  await page.getByRole('radio', { name: 'We talked' }).check();
  await onceItChanges(page, () => page.getByRole('button', { name: 'Continue', exact: true }).click());
  await page
    .getByRole('group', { name: measures.heat.question })
    .getByRole('radio', { name: /^1\b/ })
    .check({ force: true });
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await fillStore(page, count);
}

test('a few repairs are drawn, said in a sentence, and put in tables, without a barrier', async ({
  page,
}) => {
  const { troubles } = watch(page);
  await many(page, 12);
  await page.goto('/repairs/patterns');
  const sentence = words.moves.sentence('Heat', [words.moves.lower(12)]);
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByRole('img', { name: /^Heat: 3 when you began, 1 looking back/ })).toBeVisible();
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
  await expectNoBarrier(page);
  await expectNothingSideways(page);
  expect(troubles).toEqual([]);
});

test(
  'ten thousand repairs are searched and read with progress, and the page answers meanwhile',
  long,
  async ({ page }) => {
    test.setTimeout(240_000);
    const { troubles } = watch(page);
    await many(page, 10_000);
    const { search } = repairsWords;
    await page.goto('/repairs');
    await page.locator('summary', { hasText: search.title }).click();
    await expectNoBarrier(page);
    await page.getByLabel(search.label).fill('quiet may');
    const began = Date.now();
    await page.getByLabel(search.label).press('Enter');
    // Somebody types on: what was looked for before is given up.
    await page.getByLabel(search.label).fill('quiet may zebra');
    await expect(page.getByText(search.found(0))).toBeVisible({ timeout: 60_000 });
    await page.getByLabel(search.label).fill('quiet may');
    await expect(page.getByText(search.found(1))).toBeVisible({ timeout: 60_000 });
    console.log(`10,000 searched in ${Date.now() - began} ms`);
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    expect(page.url()).not.toContain('quiet');

    await page.goto('/repairs/patterns');
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(page.getByText(words.from(10_000, 10_000))).toBeVisible({ timeout: 60_000 });
    await page.getByText(words.moves.table('Heat')).click();
    await expect(page.getByText(words.moves.rows(50, 10_000))).toBeVisible();
    await expectNoBarrier(page);
    expect(troubles).toEqual([]);
  },
);

import { expect, test } from '@playwright/test';
import { expectNoBarrier } from './barriers';
import { soakedBut } from './soaked';
import { begin, onceItChanges, walk, watch } from './walker';

// The worker has tests of its own; brought to every fresh browser here, it would only take time.
test.use({ serviceWorkers: 'block' });

/** Each side is walked: one way each time, both ways in the soak. */
const sides = [
  {
    side: 'I hurt them',
    usually: 'full',
    who: 'A friend',
    what: /^Silence, or pulling away/,
    move: /^Went quiet/,
    need: /^Something has to/,
  },
  {
    side: 'They hurt me',
    usually: 'short',
    who: 'My parent',
    which: '18 or older',
    what: /^Criticized/,
    move: /^Pushed/,
    need: 'Both',
  },
  {
    side: 'Both of us',
    usually: 'full',
    who: 'My partner',
    what: /over something small/i,
    move: 'Some of both',
    need: /^Comfort/,
  },
  {
    side: 'I don’t know yet',
    usually: 'short',
    who: 'Brother, sister or other family',
    what: /misunderstanding/i,
    move: 'Neither',
    need: 'Both',
  },
] as const;

for (const each of sides) {
  test(`a newcomer on a phone gets to one line the short way in nine pages: ${each.side}${soakedBut(each.usually === 'short')}`, async ({
    page,
  }) => {
    const { troubles } = watch(page);
    const before = await begin(page, {
      who: each.who,
      ...('which' in each && { which: each.which }),
      what: each.what,
      side: each.side,
    });
    const prompts = await walk(page, 'rowan');
    expect(prompts.at(-1)).toBe('opening');
    expect(before + prompts.length).toBeLessThanOrEqual(9);
    await expect(page).toHaveURL(/\/words$/);
    await expect(page.getByRole('article').first()).toContainText('rowan');
    expect(troubles).toEqual([]);
  });

  test(`the full path leads to words worth saying, with no barrier on any page: ${each.side}${soakedBut(each.usually === 'full')}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const { troubles } = watch(page);
    await begin(
      page,
      {
        who: each.who,
        ...('which' in each && { which: each.which }),
        what: each.what,
        side: each.side,
        move: each.move,
        need: each.need,
        time: /^The full path/,
      },
      expectNoBarrier,
    );
    const prompts = await walk(page, 'rowan', async (at) => {
      await expectNoBarrier(at);
      await expect(at.getByRole('button', { name: 'Continue', exact: true })).toHaveCount(1);
      const isNeeded = at.url().endsWith('/opening');
      await expect(at.getByRole('button', { name: 'Skip', exact: true })).toHaveCount(isNeeded ? 0 : 1);
    });
    expect(prompts.length).toBeGreaterThanOrEqual(15);
    await expect(page).toHaveURL(/\/words$/);
    await expect(page.getByRole('article').first()).toContainText('rowan');
    expect(await page.getByRole('article').count()).toBeGreaterThanOrEqual(5);
    await expectNoBarrier(page);

    await onceItChanges(page, () => page.getByRole('link', { name: 'Look over every answer' }).click());
    await expect(page.getByText(/rowan 1/).first()).toBeVisible();
    await expectNoBarrier(page);
    await page.reload();
    await expect(page.getByText(/rowan 1/).first()).toBeVisible();
    expect(troubles).toEqual([]);
  });
}

test('leaving in the middle and coming back leads to the same prompt with the same text', async ({
  page,
}) => {
  await begin(page, { who: 'A friend', what: /^Silence/, side: 'I hurt them', time: /^The full path/ });
  const first = page.url();
  await page.getByRole('textbox').first().fill('A line I was not done with');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page).not.toHaveURL(first);
  const second = page.url();
  await page.goto('/');
  await page.getByRole('link', { name: 'Pick up where you left off' }).click();
  await page.getByRole('link', { name: /A friend/ }).click();
  await expect(page).toHaveURL(second);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('textbox').first()).toHaveValue('A line I was not done with');
});

test('changing the side later asks other questions and keeps every answer', async ({ page }) => {
  await begin(page, { who: 'A friend', what: /^Silence/, side: 'I hurt them' });
  await walk(page, 'rowan');
  await page.getByRole('link', { name: 'Look over every answer' }).click();
  await page.getByRole('link', { name: 'Change: Who was hurt' }).click();
  await page.getByRole('radio', { name: 'They hurt me' }).check();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText('Not answered yet')).toBeVisible();
  await page.getByRole('link', { name: 'Change: Who was hurt' }).click();
  await page.getByRole('radio', { name: 'I hurt them' }).check();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText('Not answered yet')).toHaveCount(0);
});

test('the short way grows into the full one from what was written', async ({ page }) => {
  await begin(page, { who: 'A friend', what: /^Silence/, side: 'They hurt me' });
  await walk(page, 'rowan');
  await page.getByRole('link', { name: 'Look over every answer' }).click();
  await page.getByRole('button', { name: 'Go on to the full path' }).click();
  await expect(page).toHaveURL(/naming\/opening-rough$/);
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await expect(page).toHaveURL(/naming\/camera$/);
});

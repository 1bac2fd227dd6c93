import { expect, test, type Page } from '@playwright/test';
import { expectNoBarrier } from './barriers';
import { soakedBut } from './soaked';
import { begin, goOn, onceItChanges, walk, watch, type Beginning } from './walker';

// The worker has tests of its own; brought to every fresh browser here, it would only take time.
test.use({ serviceWorkers: 'block' });

const waysOut = [/^Copy/, /^Share/, /^Print/, /^Calendar/, /text message/, /thirty seconds/];

/** Nothing on the page, nor on the words' address, leads out. */
async function expectNoWayOut(page: Page): Promise<void> {
  for (const name of waysOut) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
    await expect(page.getByText(name)).toHaveCount(0);
  }
}

async function expectNothingGoesOut(page: Page): Promise<void> {
  await expectNoWayOut(page);
  const review = page.url();
  expect(review).toMatch(/\/review$/);
  await page.goto(review.replace(/review$/, 'words'));
  await expect(page).toHaveURL(review);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoWayOut(page);
}

const closed: readonly (Beginning & { readonly named: string; readonly first: string })[] = [
  { named: 'they died', who: 'My parent', which: '18 or older', reach: 'They died', first: 'rm-' },
  {
    named: 'they asked to be left alone',
    who: 'A former partner',
    reach: 'They asked me to leave them alone',
    first: 'us-',
  },
  { named: 'I want no contact', who: 'A friend', reach: 'I don’t want contact', first: 'fm-' },
];

for (const { named, first, ...answers } of closed) {
  test(`where nothing may go out there is a path of its own, and no way out: ${named}${soakedBut(first === 'us-')}`, async ({
    page,
  }) => {
    const { troubles } = watch(page);
    await begin(page, { ...answers, reach: answers.reach ?? 'Yes' });
    const prompts = await walk(page, 'rowan', async (at) => {
      await expectNoBarrier(at);
      await expectNoWayOut(at);
    });
    expect(prompts.every((prompt) => prompt.startsWith(first))).toBe(true);
    await expect(page.getByText('rowan 1').first()).toBeVisible();
    await expectNothingGoesOut(page);
    expect(troubles).toEqual([]);
  });
}

for (const button of ['Something here is true', 'Rather not say']) {
  test(`“${button}” opens Support, which opens the path for myself${soakedBut(button === 'Something here is true')}`, async ({
    page,
  }) => {
    await begin(page, { who: 'My partner', heat: 2, reach: 'Yes', what: 'stop' }, async (at) => {
      if (at.url().endsWith('/begin/safety')) throw new Error('reached');
    }).catch((error: Error) => {
      if (error.message !== 'reached') throw error;
    });
    await onceItChanges(page, () => page.getByRole('button', { name: button }).click());
    await expect(page).toHaveURL(/\/support$/);
    await expectNoBarrier(page);
    await expect(page.getByRole('link', { name: /I meant something else/ })).toBeVisible();
    await onceItChanges(page, () => page.getByRole('link', { name: 'Write it for myself' }).click());
    await onceItChanges(page, () => goOn(page));
    const prompts = await walk(page, 'rowan');
    expect(prompts.every((prompt) => prompt.startsWith('fm-'))).toBe(true);
    await expectNothingGoesOut(page);
  });
}

test('going back from Support to the question loses nothing', async ({ page }) => {
  await page.goto('/begin/heat');
  await page.getByRole('radio', { name: /^3/ }).check({ force: true });
  await goOn(page);
  await page.getByRole('radio', { name: 'A friend' }).check();
  await goOn(page);
  await page.getByRole('radio', { name: 'Yes' }).check();
  await goOn(page);
  await page.getByRole('button', { name: 'Rather not say' }).click();
  await page.getByRole('link', { name: /I meant something else/ }).click();
  await page.getByRole('button', { name: 'None of these' }).click();
  await expect(page).toHaveURL(/\/begin\/what$/);
});

test('a reload in the questions asks the safety page again and keeps the rest', async ({ page }) => {
  await page.goto('/begin/heat');
  await page.getByRole('radio', { name: /^3/ }).check({ force: true });
  await goOn(page);
  await page.getByRole('radio', { name: 'A friend' }).check();
  await goOn(page);
  await page.getByRole('radio', { name: 'Yes' }).check();
  await goOn(page);
  await page.getByRole('button', { name: 'None of these' }).click();
  await expect(page).toHaveURL(/\/begin\/what$/);
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  expect(kept).not.toContain('path');
  expect(kept).not.toContain('safety');
  await page.reload();
  await expect(page).toHaveURL(/\/begin\/safety$/);
});

test('who may be feared is warned first, writes what they do, and sends nothing', async ({ page }) => {
  const { troubles } = watch(page);
  await page.goto('/support');
  await page.getByRole('link', { name: 'They may be afraid of me' }).click();
  await expect(page.getByText('If you are afraid of them, take the other path.')).toBeVisible();
  await expect(page.getByRole('link', { name: /The other path/ })).toBeVisible();
  await onceItChanges(page, () => goOn(page));
  const prompts = await walk(page, 'rowan', expectNoBarrier);
  expect(prompts).toHaveLength(5);
  await expectNothingGoesOut(page);
  expect(troubles).toEqual([]);
});

test('who lost touch writes one message of at most 320 characters that can be copied, and nothing else goes out', async ({
  page,
}) => {
  await begin(page, { who: 'A friend', reach: 'We lost touch' });
  await walk(page, 'rowan', expectNoBarrier);
  await expect(page).toHaveURL(/\/words$/);
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Print/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Calendar/ })).toHaveCount(0);
  await expectNoBarrier(page);
});

test('with a therapist one line is brought in, and nothing has to be owned', async ({ page }) => {
  await begin(page, { who: 'My therapist' });
  const prompts = await walk(page, 'rowan', expectNoBarrier);
  expect(prompts.every((prompt) => prompt.startsWith('th-'))).toBe(true);
  await expect(page.getByRole('article').first()).toContainText('rowan');
});

test('who is under 18 finds a grown-up first, and no way to be asked for more', async ({ page }) => {
  await begin(page, { who: 'My parent', which: 'Under 18' });
  await expect(page.getByText(/never a child’s job/)).toBeVisible();
  await expectNoBarrier(page);
  const prompts = await walk(page, 'rowan', expectNoBarrier);
  expect(prompts).toContain('young-adult');
  expect(prompts.every((prompt) => prompt.startsWith('young-'))).toBe(true);
});

test('with one’s own child the grown-up owns, and nothing is asked of the child', async ({ page }) => {
  await begin(page, { who: 'My child, under 18', time: /^The full path/ });
  const prompts = await walk(page, 'rowan');
  expect(prompts).toContain('what-i-did');
  expect(prompts).not.toContain('request');
  expect(prompts).not.toContain('loop');
});

test('with someone above at work the price comes first, and there is no loop', async ({ page }) => {
  await begin(page, {
    who: 'Someone at work',
    which: 'Above me',
    side: 'They hurt me',
    time: /^The full path/,
  });
  const prompts = await walk(page, 'rowan', expectNoBarrier);
  expect(prompts[0]).toBe('work-cost');
  expect(prompts).not.toContain('loop');
  await expect(page.getByRole('article').first()).toContainText('rowan');
});

test('what was found out days ago leaves two steps for later', async ({ page }) => {
  await begin(page, {
    who: 'My partner',
    what: /^A lie, or something hidden/,
    when: 'In the last few days',
    side: 'They hurt me',
    time: /^The full path/,
  });
  const prompts = await walk(page, 'rowan');
  expect(prompts).not.toContain('still-holds');
  expect(prompts).not.toContain('since-then');
});

test('too stirred up: the line that says one will be back is three pages from Home', async ({ page }) => {
  await page.goto('/');
  await onceItChanges(page, () => page.getByRole('link', { name: /Something happened/ }).click());
  await page.getByRole('radio', { name: /^9/ }).check({ force: true });
  await onceItChanges(page, () => goOn(page));
  await expect(page).toHaveURL(/\/begin\/hot$/);
  await expectNoBarrier(page);
  await onceItChanges(page, () =>
    page.getByRole('link', { name: /One line that says you’ll be back/ }).click(),
  );
  await expect(page.getByRole('textbox').first()).toHaveValue(/I’ll come back to it/);
  await expectNoBarrier(page);
});

test('a break of twenty minutes goes on through a reload', async ({ page }) => {
  await page.goto('/settle');
  await page.getByRole('button', { name: 'Start 20 minutes' }).click();
  await expect(page.getByText('About 20 min to go')).toBeVisible();
  await page.reload();
  await expect(page.getByText(/About (20|19) min to go/)).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Stop the timer' }).click();
  await expect(page.getByRole('button', { name: 'Start 20 minutes' })).toBeVisible();
});

test('“help me find it” ranks the kinds for somebody who cannot name theirs', async ({ page }) => {
  await begin(page, { who: 'A friend' }, async (at) => {
    if (at.url().endsWith('/begin/what')) throw new Error('reached');
  }).catch((error: Error) => {
    if (error.message !== 'reached') throw error;
  });
  await page.getByRole('link', { name: 'Help me find it' }).click();
  await page.getByRole('radio', { name: /^Quiet/ }).check();
  await expectNoBarrier(page);
  for (let at = 0; at < 3; at += 1) await goOn(page);
  await expect(page.getByRole('button', { name: /^Take/ }).first()).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('button', { name: /^Take/ }).first().click();
  await expect(page).toHaveURL(/\/begin\/what$/);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
});

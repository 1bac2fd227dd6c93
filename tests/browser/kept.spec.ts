import { expect, test, type Page } from '@playwright/test';
import { makeProfile } from './disk';
import { beginWriting } from './walker';

const firstPrompt = /\/for-myself\/fm-what-happened$/;
const field = (page: Page) => page.getByRole('textbox').first();

test('the last key is on the disk, though the page goes in the same instant', async ({ page, context }) => {
  await beginWriting(page);
  await expect(page).toHaveURL(firstPrompt);
  const address = page.url();
  let text = '';
  for (let at = 0; at < 12; at += 1) {
    const letter = String.fromCharCode(97 + at);
    text += letter;
    await field(page).press(letter);
    if (at % 3 === 0) await page.reload();
    else if (at % 3 === 1) {
      await page.goto('/support');
      await page.goto(address);
    } else {
      const next = await context.newPage();
      await page.close();
      await next.goto(address);
      page = next;
    }
    await expect(field(page)).toHaveValue(text);
    await field(page).focus();
    await page.keyboard.press('End');
  }
});

test('what is acknowledged as saved outlives a killed browser', async () => {
  test.setTimeout(180_000);
  const base = test.info().project.use.baseURL ?? '';
  const profile = await makeProfile();
  try {
    let page = await profile.open();
    await beginWriting(page, base);
    await expect(page).toHaveURL(firstPrompt);
    const address = page.url();
    let text = '';
    for (let round = 0; round < 3; round += 1) {
      const typed = `round ${round} of typing. `;
      await field(page).focus();
      await page.keyboard.press('Control+End');
      for (const key of typed) await page.keyboard.press(key === ' ' ? 'Space' : key);
      await expect(page.getByText('Saved on this device')).toBeVisible();
      text += typed;
      // Keys that were not acknowledged yet when the power goes.
      await Promise.all([page.keyboard.type('lost perhaps').catch(() => undefined), profile.kill()]);
      page = await profile.open();
      await page.goto(address);
      await expect(field(page)).toHaveValue(new RegExp(`^${text}`));
      text = await field(page).inputValue();
    }
  } finally {
    await profile.kill();
    await profile.throwAway();
  }
});

test('under steady typing every key is in a committed record within a tenth of a second', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const times: number[] = [];
    Object.assign(window, { committed: times });
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
      if (this.name === 'repairs')
        this.transaction.addEventListener('complete', () => times.push(performance.now()));
      return put.apply(this, args);
    };
  });
  await beginWriting(page);
  await field(page).focus();
  await page.evaluate(() => {
    const keys: number[] = [];
    Object.assign(window, { keys });
    addEventListener('input', () => keys.push(performance.now()), true);
  });
  await page.keyboard.type('A sentence that is typed without ever stopping to think, on and on.', {
    delay: 12,
  });
  await expect(page.getByText('Saved on this device')).toBeVisible();
  const waits = await page.evaluate(() => {
    const { keys, committed } = window as unknown as { keys: number[]; committed: number[] };
    return keys.map((key) => Math.min(...committed.filter((at) => at >= key)) - key);
  });
  expect(waits.length).toBeGreaterThan(60);
  expect(Math.max(...waits)).toBeLessThanOrEqual(100);
});

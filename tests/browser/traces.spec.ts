import { expect, test, type Page, type Request } from '@playwright/test';
import { checkInWords } from '../../src/content/interface/check-in';
import { keepLog } from './everywhere';
import { traces } from './traces';
import { begin, goOn, onceItChanges, walk } from './walker';

/** Stands in every field, and nowhere else. */
const marker = 'zanzibar';

test('nothing typed is ever in an address, a title, a log, a record in clear, or anything else a page leaves behind', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  const log = await keepLog(context);
  const sent: string[] = [];
  context.on('request', (request: Request) => {
    sent.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? '');
  });
  let looked = 0;
  const look = async (at: Page, allowed: readonly string[] = []): Promise<void> => {
    looked += 1;
    for (const [where, text] of Object.entries(await traces(at))) {
      if (!allowed.includes(where)) expect(text, `${where} at ${at.url()}`).not.toContain(marker);
    }
  };

  // Before there is a repair, this tab keeps the answers for a reload; that, and only that, is in clear.
  const beforeRepair = ['session storage', 'the disk'];
  await page.goto('/settle/line');
  await page.getByRole('textbox').first().fill(`I’ll come back, ${marker}`);
  await look(page);
  await begin(
    page,
    { who: 'A friend', name: marker, what: /^Silence/, side: 'They hurt me', time: /^The full path/ },
    (at) => look(at, beforeRepair),
  );
  await walk(page, marker, async (at) => {
    for (const field of await at.getByRole('main').locator('textarea').all()) await field.fill(marker);
    const search = at.getByRole('searchbox');
    if (await search.count()) {
      await search.fill(marker);
      await look(at);
      await search.fill('');
    }
    await look(at);
  });
  await page.getByRole('button', { name: /^Edit/ }).first().click();
  await page.getByRole('article').first().getByRole('textbox').fill(`${marker}, rewritten`);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText(marker);
  await look(page);
  await onceItChanges(page, () => page.getByRole('link', { name: 'Look over every answer' }).click());
  await expect(page.getByText(marker).first()).toBeVisible();
  await look(page);
  const review = page.url();
  await page.goto(review.replace('review', 'check-in'));
  await page.getByRole('button', { name: checkInWords.safety.no, exact: true }).click();
  await page.getByRole('radio', { name: /^They never answered/ }).check();
  for (;;) {
    await look(page);
    const last = page.getByRole('button', { name: checkInWords.last });
    if (await last.count()) break;
    await onceItChanges(page, () => goOn(page));
  }
  for (const field of await page.getByRole('main').locator('textarea').all()) await field.fill(marker);
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await look(page);
  await onceItChanges(page, () => page.getByRole('button', { name: checkInWords.last }).click());
  await expect(page.getByText(marker).first()).toBeVisible();
  await look(page);
  await page.goto(review);
  for (const address of [
    page.url(),
    page.url().replace('review', 'about/who'),
    '/repairs',
    '/repairs/patterns',
    '/settings',
    '/',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look(page);
  }
  expect(looked).toBeGreaterThan(30);
  expect([...log.said, ...sent].filter((each) => each.includes(marker))).toEqual([]);
});

test('an error in a page says nothing of what was typed', async ({ page, context }) => {
  const log = await keepLog(context);
  // The browser refuses every write, first politely, then by breaking.
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = function () {
      throw new DOMException('no', 'UnknownError');
    };
    Object.defineProperty(Intl, 'Segmenter', { value: undefined });
  });
  await begin(page, { who: 'A friend', name: marker, what: /^Silence/, side: 'They hurt me' });
  const broke = page.getByText('Something in the app broke');
  // Where it breaks nothing can be answered any more.
  await Promise.race([walk(page, marker), broke.waitFor({ timeout: 90_000 })]).catch(() => undefined);
  await expect(broke).toBeVisible();
  expect(log.said.filter((each) => each.includes(marker))).toEqual([]);
  expect(await page.title()).not.toContain(marker);
});

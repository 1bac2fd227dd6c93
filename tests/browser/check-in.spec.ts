import { expect, test, type Page } from '@playwright/test';
import { checkInWords as words } from '../../src/content/interface/check-in';
import { patternsWords } from '../../src/content/interface/patterns';
import { supportWords } from '../../src/content/interface/support';
import { measures } from '../../src/content/measures';
import { expectNoBarrier } from './barriers';
import { everythingKept } from './disk';
import { long } from './soaked';
import { begin, goOn, onceItChanges, watch } from './walker';

// Every fresh browser would fetch all the worker keeps for later, for nothing.
test.use({ serviceWorkers: 'block' });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const heading2 = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const rate = (page: Page, name: string, value: number): Promise<void> =>
  page
    .getByRole('group', { name })
    .getByRole('radio', { name: new RegExp(`^${value}\\b`) })
    .check({ force: true });
const isSaved = (page: Page): Promise<void> => expect(page.getByText('Saved on this device')).toBeVisible();

/** A repair with one answer, kept; at its check-in. */
async function toCheckIn(page: Page): Promise<string> {
  await begin(page, {
    who: 'A friend',
    name: 'Ola',
    what: /^Silence/,
    side: 'I hurt them',
    time: /^The full path/,
  });
  const id = /\/repair\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await page.getByRole('textbox').first().fill('I went quiet on you in May.');
  await isSaved(page);
  await page.goto(`/repair/${id}/check-in`);
  await expect(heading(page, words.safety.heading)).toBeVisible();
  return id;
}

test('somebody looks back on a talk, page by page, and it is kept over a reload and in the review', async ({
  page,
}) => {
  const { troubles } = watch(page);
  const id = await toCheckIn(page);
  await expectNoBarrier(page);
  await page.getByRole('button', { name: words.safety.no, exact: true }).click();
  await expect(heading(page, words.talk.heading)).toBeFocused();
  await page.getByRole('radio', { name: words.outcomes.talked.replace('You', 'We') }).check();
  await expectNoBarrier(page);
  await onceItChanges(page, () => goOn(page));
  await rate(page, measures.heat.question, 2);
  await onceItChanges(page, () => goOn(page));
  await rate(page, measures.heard.question, 6);
  await expectNoBarrier(page);
  await onceItChanges(page, () => goOn(page));
  await rate(page, measures.closeness.question, 6);
  await rate(page, words.before, 3);
  await isSaved(page);
  await expectNoBarrier(page);

  await page.reload();
  await expect(heading(page, words.safety.heading)).toBeVisible();
  await expect(page.getByText(words.safety.again)).toBeVisible();
  await page.getByRole('button', { name: words.safety.no, exact: true }).click();
  await expect(heading(page, measures.closeness.question)).toBeVisible();
  await expect(
    page.getByRole('group', { name: words.before }).getByRole('radio', { name: '3' }),
  ).toBeChecked();

  for (let at = 0; at < 3; at += 1) await onceItChanges(page, () => goOn(page));
  await page.getByLabel(words.words.helped.talked).fill('The walk by the canal.');
  await isSaved(page);
  await onceItChanges(page, () => page.getByRole('button', { name: words.last }).click());
  await expect(heading(page, words.reported.heading)).toBeFocused();
  await expect(
    page.getByRole('img', { name: words.reported.drawn(measures.closeness.name, 3, 6) }),
  ).toBeVisible();
  await page.getByText(words.reported.table).click();
  await expectNoBarrier(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.calendar.week }).click();
  expect((await download).suggestedFilename()).toBe('check-in.ics');

  await page.goto(`/repair/${id}/review`);
  await expectNoBarrier(page);
  await page.getByText(new RegExp(`· ${words.outcomes.talked}$`)).click();
  await expect(page.getByText('The walk by the canal.')).toBeVisible();
  expect(troubles).toEqual([]);
});

test('somebody erases one time they looked back, once asked; it is gone from the disk and from the other window', async ({
  page,
  context,
}) => {
  const { troubles } = watch(page);
  const id = await toCheckIn(page);
  await page.getByRole('button', { name: words.safety.no, exact: true }).click();
  await page.getByRole('radio', { name: words.outcomes.talked.replace('You', 'We') }).check();
  await onceItChanges(page, () => goOn(page));
  await rate(page, measures.heat.question, 2);
  await isSaved(page);
  const other = await context.newPage();
  await other.goto('/repairs/patterns');
  await expect(other.getByText(patternsWords.from(1, 1))).toBeVisible();

  await page.goto(`/repair/${id}/review`);
  await page.getByText(new RegExp(`· ${words.outcomes.talked}$`)).click();
  const erase = page.getByRole('button', { name: words.erase.one('').trim() });
  await erase.click();
  const dialog = page.getByRole('dialog', { name: words.erase.heading });
  await expectNoBarrier(page);
  await dialog.getByRole('button', { name: words.erase.no }).click();
  await expect(erase).toBeVisible();
  await erase.click();
  await dialog.getByRole('button', { name: words.erase.yes }).click();
  await expect(page.getByText(words.erase.erased)).toBeVisible();
  await expect(heading2(page, words.section)).toBeFocused();
  await expect(erase).toHaveCount(0);
  await expect(other.getByText(patternsWords.from(1, 0))).toBeVisible();
  await expect(other.getByText(patternsWords.moves.none)).toBeVisible();
  await expectNoBarrier(page);

  await page.reload();
  await expect(page.getByText('I went quiet on you in May.')).toBeVisible();
  await expect(page.getByText(new RegExp(`· ${words.outcomes.talked}$`))).toHaveCount(0);
  expect(troubles).toEqual([]);
});

/** Every text that is sealed, before it is: what would lie on the disk if it could be read. */
async function readWhatIsSealed(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const sealed: string[] = [];
    Object.assign(window, { sealed });
    const encrypt = SubtleCrypto.prototype.encrypt;
    SubtleCrypto.prototype.encrypt = function (algorithm, key, data) {
      sealed.push(new TextDecoder().decode(data));
      return encrypt.call(this, algorithm, key, data);
    };
  });
  return () => page.evaluate(() => (window as unknown as { sealed: string[] }).sealed);
}

/** The same without what differs from one repair to the next: ids, times and counts. */
const plain = (text: string): string =>
  text
    .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'id')
    .replace(/"(made|changed|revision)":\d+/g, '"$1":0');

test('what is pressed on the first page is nowhere on the disk', long, async ({ page }) => {
  const sealed = await readWhatIsSealed(page);
  const found: Record<string, string | undefined> = {};
  for (const answer of [words.safety.no, words.safety.yes, words.safety.rather]) {
    const id = await toCheckIn(page);
    const before = await everythingKept(page);
    await page.getByRole('button', { name: answer, exact: true }).click();
    if (answer === words.safety.no) {
      await expect(heading(page, words.talk.heading)).toBeVisible();
      expect(await sealed()).toEqual([]);
      expect(await everythingKept(page)).toBe(before);
      continue;
    }
    await expect(heading(page, supportWords.heading)).toBeVisible();
    await expect.poll(async () => (await sealed()).length).toBe(1);
    found[answer] = plain((await sealed())[0] ?? '');
    const kept = await everythingKept(page);
    for (const said of ['scared', 'punished', 'turned', answer]) expect(kept).not.toContain(said);
    await page.goto(`/repair/${id}/check-in`);
    await expect(heading(page, words.none.heading)).toBeVisible();
  }
  // Only the path is there, and it is the same whichever of the two it was.
  expect(found[words.safety.yes]).toContain('"path":"for-myself"');
  expect(found[words.safety.yes]).toBe(found[words.safety.rather]);
});

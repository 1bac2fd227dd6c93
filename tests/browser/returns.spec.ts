import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { lockWords } from '../../src/content/interface/lock';
import { practiceSeenWords } from '../../src/content/interface/practice-seen';
import { returnsWords as words } from '../../src/content/interface/returns';
import { keyWords } from '../../src/content/interface/returns-key';
import { returnsRefusedWords as refused } from '../../src/content/interface/returns-refused';
import { mostLetters, type ReturnField } from '../../src/domain/practice/sent';
import { expectColorsThatCanBeRead, expectNoBarrier } from './barriers';
import { everythingKept } from './disk';
import { lookEverywhere } from './looking';
import { back, chosen, copyOf, identity, plainKey, sealed, stranger, type Chosen } from './sealed-returns';
import { atHeading, press } from './sitting';
import { long } from './soaked';
import { watch } from './walker';

test.use({ serviceWorkers: 'block', acceptDownloads: true });

const passphrase = 'four small green boats';
/** On a loaded machine a worker takes its time, and a passphrase seconds. */
const slowly = { timeout: 60_000 };

/** A therapist’s device: the lock is set where it is asked for, and the key read in from its file. */
async function therapistDevice(page: Page): Promise<void> {
  await page.goto('/therapist/returns');
  await atHeading(page, words.first.heading);
  await page.getByLabel(lockWords.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(lockWords.again).fill(passphrase);
  await press(page, lockWords.set);
  await atHeading(page, words.heading);
  await page.getByRole('link', { name: words.toKey }).click();
  await atHeading(page, keyWords.heading);
  await page.getByLabel(keyWords.read.file).setInputFiles(plainKey);
  await press(page, keyWords.read.read);
  await expect(page.getByText(keyWords.read['in-use'])).toBeVisible(slowly);
  await page.getByRole('link', { name: words.toReturns }).click();
  await atHeading(page, words.heading);
}

const summary = (page: Page) => page.getByRole('region', { name: /arrived$/ });

async function takeIn(page: Page, files: readonly Chosen[]): Promise<void> {
  await page.getByLabel(words.drop.files).setInputFiles([...files]);
  await expect(summary(page)).toBeVisible(slowly);
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel(lockWords.passphrase, { exact: true }).fill(passphrase);
  await press(page, lockWords.unlock);
}

async function lookIn(page: Page, appearance: 'day' | 'night'): Promise<void> {
  await page.evaluate((each) => (document.documentElement.dataset['appearance'] = each), appearance);
}

/** The page as it stands has no barrier, by day and by night, and nothing has to be scrolled sideways. */
async function expectSound(page: Page): Promise<void> {
  await expectNoBarrier(page);
  await lookIn(page, 'night');
  await expectColorsThatCanBeRead(page);
  await lookIn(page, 'day');
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  if (size) await page.setViewportSize(size);
}

test(
  'fifty files of which three are broken: forty-seven arrive, three are named; then they are read one by one',
  long,
  async ({ page }) => {
    test.setTimeout(300_000);
    const { troubles } = watch(page);
    await therapistDevice(page);
    await expectSound(page);
    const good = await Promise.all(Array.from({ length: 47 }, (_, at) => sealed(at)));
    const whole = good[0]?.file.buffer ?? Buffer.alloc(0);
    const broken = [
      (await sealed(90, {}, stranger)).file,
      chosen('cut.age', whole.subarray(0, 300)),
      chosen('<img src=x onerror=alert(1)>.txt', Buffer.from('Milk, bread, plums')),
    ];
    const files = good.map(({ file }) => file);
    await takeIn(page, [...files.slice(0, 10), ...broken, ...files.slice(10)]);
    await expect(summary(page).getByRole('heading')).toHaveText('47 arrived');
    await expect(summary(page)).toBeFocused();
    await expect(summary(page).getByText(words.came.notRead(3))).toBeVisible();
    for (const { name } of broken) await expect(summary(page).getByText(name)).toBeVisible();
    await expectSound(page);
    await press(page, words.came.away);

    await page.getByRole('link', { name: words.list.next }).click();
    await expect(page.getByText(/^1 of 47/)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText(/^2 of 47/)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expectSound(page);
    // While something is typed the arrows belong to the text.
    await page.getByLabel(words.one.notes).fill('ab');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('X');
    await expect(page.getByLabel(words.one.notes)).toHaveValue('aXb');
    await expect(page.getByText(/^2 of 47/)).toBeVisible();
    await press(page, words.one.review);
    await expect(page.getByText(words.saved)).toBeVisible();
    const address = page.url();
    await page.reload();
    await unlock(page);
    await expect(page.getByLabel(words.one.notes)).toHaveValue('aXb');
    expect(page.url()).toBe(address);
    await expect(page.getByText(/^2 of 47/)).toBeVisible();
    await page.getByRole('link', { name: words.one.newer }).click();
    await expect(page.getByText(/^1 of 47/)).toBeVisible();
    expect(troubles).toEqual([]);
  },
);

test('what is too large, or was sealed to somebody else, is a sentence, and changes nothing', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await therapistDevice(page);
  const film = test.info().outputPath('film.mov');
  await writeFile(film, Buffer.alloc(50_000_000, 7));
  const other = test.info().outputPath('other.age');
  await writeFile(other, (await sealed(1, {}, stranger)).file.buffer);
  await page.getByLabel(words.drop.files).setInputFiles([film, other]);
  await expect(summary(page)).toBeVisible(slowly);
  await expect(summary(page).getByRole('heading')).toHaveText(words.came.heading(0));
  await expect(summary(page).getByText(refused['not-for-here'])).toBeVisible();
  await expect(summary(page).getByRole('listitem')).toHaveCount(2);
  await press(page, words.came.away);
  await expect(page.getByText(words.list.empty)).toBeVisible();
});

test('a link waits behind the lock, is taken out of the address, and is read once it is open', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await therapistDevice(page);
  const { data } = await sealed(1);
  await page.goto('about:blank');
  await page.goto(`/therapist/returns${data}`);
  await atHeading(page, lockWords.lockedTitle);
  expect(page.url()).toMatch(/\/therapist\/returns$/);
  await expect(page.locator('body')).not.toContainText('plates');
  await unlock(page);
  await expect(summary(page).getByRole('heading')).toHaveText('1 arrived');
  await page.getByRole('link', { name: words.came.read, exact: true }).click();
  await expect(page.getByRole('article')).toContainText('plates');
  // Nothing of it lies anywhere in clear, and the link is nowhere.
  const kept = await everythingKept(page);
  expect(kept).not.toContain('plates');
  expect(kept).not.toContain(identity);
  expect(await lookEverywhere(page)).not.toContain(data.slice(-60));
});

test('a client is erased wholly: nothing of them is left on the disk', async ({ page }) => {
  test.setTimeout(240_000);
  await therapistDevice(page);
  await takeIn(page, [(await sealed(1)).file, (await sealed(2)).file]);
  await page.getByRole('link', { name: words.came.readFirst }).click();
  await press(page, words.assign.put);
  await page.getByLabel(words.assign.field, { exact: true }).fill('R-17');
  await press(page, words.assign.save);
  await atHeading(page, 'From R-17');
  await expectSound(page);
  await page.getByRole('link', { name: words.assign.toClient }).click();
  await atHeading(page, 'Client R-17');
  await expect(page.getByRole('img', { name: /^Heat/ })).toBeVisible();
  await expectSound(page);
  const client = page.url().split('/').at(-1) ?? 'none';
  const [one, other] = [1, 2].map((at) => `${back.practice}.${copyOf(at)}`);
  const before = await everythingKept(page);
  for (const id of [client, one, other]) expect(before).toContain(id);
  await press(page, words.client.erase);
  await expect(page.getByRole('dialog')).toContainText('1 return ');
  await press(page, words.client.eraseYes);
  await atHeading(page, words.heading);
  const after = await everythingKept(page);
  for (const id of [client, one]) expect(after).not.toContain(id);
  expect(after).toContain(other);
});

for (const format of ['A4', 'Letter'] as const) {
  test(`a return with all that fits in it prints on one side of ${format}`, async ({ page }) => {
    test.setTimeout(240_000);
    const long = (of: keyof typeof mostLetters): string =>
      'When dinner got cold I felt unimportant. '.repeat(20).slice(0, mostLetters[of]);
    const fields: readonly ReturnField[] = back.fields.map((field): ReturnField => {
      switch (field.kind) {
        case 'loop': {
          const each = long('loop');
          return { kind: 'loop', mine: each, theirs: each, thenI: each, under: each };
        }
        case 'plan':
          return { kind: 'plan', if: long('plan'), then: long('plan') };
        case 'turning':
          return { kind: 'turning', said: long('turning'), reply: long('turning') };
        case 'measures': {
          const all = { heat: 7, closeness: 2, hurt: 6, hope: 3, heard: 2, 'they-heard': 4, ready: 1 };
          return { kind: 'measures', before: all, after: all };
        }
        case 'done':
          return { kind: 'done', parts: [0, 1, 2, 3, 4, 5].map((part) => ({ part, times: 3 })) };
        case 'heat':
          return field;
        default:
          return { kind: field.kind, text: long(field.kind) };
      }
    });
    await therapistDevice(page);
    await takeIn(page, [(await sealed(1, { fields })).file]);
    await page.getByRole('link', { name: words.came.read, exact: true }).click();
    await expect(page.getByRole('article')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByLabel(words.one.notes)).toBeHidden();
    const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    expect(pages).toBe(1);
  });
}

test(
  'the key is backed up, read in on another device, and gives way to a new one without losing what comes to the old',
  long,
  async ({ page, browser }) => {
    test.setTimeout(240_000);
    await therapistDevice(page);
    await page.getByRole('link', { name: words.toKey }).click();
    const four = page.getByRole('region', { name: keyWords.four.heading }).getByRole('listitem');
    await expect(four).toHaveCount(4);
    const before = await four.allInnerTexts();
    await expectSound(page);
    await page.getByLabel(keyWords.backup.passphrase).fill('a third passphrase');
    await page.getByLabel(keyWords.backup.again).fill('a third passphrase');
    const [download] = await Promise.all([
      page.waitForEvent('download', slowly),
      press(page, keyWords.backup.make),
    ]);
    const bytes = await readFile(await download.path());
    expect(bytes.toString('latin1')).not.toContain('AGE-SECRET-KEY');
    await expect(page.getByText(keyWords.backup.made)).toBeVisible(slowly);

    const other = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
    await other.goto('/therapist/key');
    await other.getByLabel(keyWords.read.file).setInputFiles(chosen('key.age', bytes));
    await other.getByLabel(keyWords.read.passphrase).fill('a third passphrase');
    await press(other, keyWords.read.read);
    await expect(other.getByText(keyWords.read['in-use'])).toBeVisible(slowly);
    await expect(other.getByRole('list', { name: practiceSeenWords.four }).getByRole('listitem')).toHaveText(
      before,
    );
    await other.context().close();

    await press(page, keyWords.move.move);
    await press(page, keyWords.move.yes);
    await expect(page.getByText(keyWords.move.moved)).toBeVisible();
    await expect(four).not.toHaveText(before);
    await page.getByText(keyWords.old.heading(1)).click();
    await expectSound(page);
    await page.getByRole('link', { name: words.toReturns }).click();
    await takeIn(page, [(await sealed(1)).file]);
    await expect(summary(page).getByRole('heading')).toHaveText('1 arrived');
    // The new key has no backup of its own yet.
    await expect(page.getByText(words.list.notBackedUp)).toBeVisible();
  },
);

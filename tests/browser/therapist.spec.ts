import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { practiceSeenWords } from '../../src/content/interface/practice-seen';
import { promptWords } from '../../src/content/interface/prompt';
import { therapistWords } from '../../src/content/interface/therapist';
import { therapistNewWords as words } from '../../src/content/interface/therapist-new';
import { therapistSetWords } from '../../src/content/interface/therapist-set';
import { practice as nameIt } from '../../src/content/practices/name-it';
import { practice as underAnger } from '../../src/content/practices/under-the-anger';
import { mostOf } from '../../src/domain/practice/sent';
import { expectNoBarrier } from './barriers';
import { readQr } from './qr';
import { onceItChanges, watch } from './walker';

test.use({ serviceWorkers: 'block' });

const code = 'R-17-zanzibar';

/** Goes on by the Tab key alone until this has the focus. */
async function tabTo(page: Page, to: Locator): Promise<void> {
  for (let at = 0; at < 80; at += 1) {
    await page.keyboard.press('Tab');
    if (await to.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never comes to ${String(to)}`);
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const startingWith = (name: string): RegExp => new RegExp(`^${name}`);
const atHeading = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** What would be on paper. */
async function onPaper(page: Page): Promise<string> {
  await expect(button(page, therapistSetWords.sheet.print)).toBeEnabled();
  await page.emulateMedia({ media: 'print' });
  const said = await page.locator('body').innerText();
  await page.emulateMedia({ media: null });
  return said;
}

const sidesOf = async (page: Page, format: string): Promise<number | undefined> =>
  (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

/** Letters and spaces in no order, which pack into no less than they are. */
function anyLetters(count: number, seed: number): string {
  let at = seed;
  const letter = (): string => {
    at = (Math.imul(at, 1_103_515_245) + 12_345) >>> 0;
    return 'abcdefghijklmnopqrstuvwxyz      '[(at >>> 16) % 32] ?? '';
  };
  return `a${Array.from({ length: count - 2 }, letter).join('')}.`;
}

/** What somebody might really write, of this length. */
const prose = (count: number): string =>
  [nameIt, underAnger]
    .map(({ plan }) => plan.why)
    .join(' ')
    .padEnd(count, ' so')
    .slice(0, count);

/** Composes one with as many parts as there may be, and these texts. */
async function composeTheLongest(page: Page, why: string, note: string): Promise<void> {
  await page.goto('/therapist/new');
  await button(page, startingWith(words.choose.parts.title)).click();
  for (let at = 0; at < 2; at += 1) {
    await button(page, words.parts.kinds.rehearsal).click();
    await button(page, words.parts.kinds.lesson).click();
  }
  await button(page, words.parts.kinds['check-in']).click();
  await button(page, words.parts.kinds.settle).click();
  await expect(page.getByText(words.parts.most(mostOf.parts))).toBeVisible();
  await page.getByRole('textbox', { name: words.why.heading }).fill(why);
  await page.getByLabel(words.more.note).fill(note);
  await page.getByLabel(words.more.by).fill('Dr. Adaeze Osei-Kowalczyk');
  await page.keyboard.press('Control+Enter');
  await atHeading(page, therapistSetWords.heading);
}

test('a practice is set by the keyboard alone, and nothing that leaves has the client’s code in it', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { troubles } = watch(page);
  await page.goto('/therapist');
  await expectNoBarrier(page);
  await tabTo(page, page.getByRole('link', { name: startingWith(therapistWords.doors.new.title) }));
  await onceItChanges(page, () => page.keyboard.press('Enter'));
  await expectNoBarrier(page);
  await tabTo(page, button(page, /^Name it in one sentence/));
  await page.keyboard.press('Enter');
  await atHeading(page, words.compose.heading);
  await tabTo(page, page.getByLabel(words.whom.code));
  await page.keyboard.type(code);
  await tabTo(page, page.getByLabel(words.more.by));
  await tabTo(page, button(page, words.compose.main));
  await page.keyboard.press('Enter');
  // Something is missing: the list of it has the focus, and each line leads to its field.
  await expect(page.getByRole('alert')).toBeFocused();
  await expectNoBarrier(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(words.more.by)).toBeFocused();
  await page.keyboard.type('Dr. Osei');
  await expect(page.getByText(promptWords.saved)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(words.more.by)).toHaveValue('Dr. Osei');
  await tabTo(page, button(page, words.compose.main));
  await onceItChanges(page, () => page.keyboard.press('Enter'));
  await atHeading(page, therapistSetWords.heading);
  const four = await page.getByRole('list', { name: practiceSeenWords.four }).innerText();
  expect(four.match(/[a-z]{4,}/g)).toHaveLength(4);
  await expectNoBarrier(page);

  const { hand } = therapistSetWords;
  await tabTo(page, button(page, hand.copy));
  await page.keyboard.press('Enter');
  await expect(page.getByText(hand.copied)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/practice#/);
  await button(page, hand.code).click();
  const picture = await page.getByRole('img', { name: hand.codeLabel }).screenshot();
  expect(readQr(picture)).toBe(link);
  await expectNoBarrier(page);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, hand.file).click()]);
  const file = await readFile(await download.path(), 'latin1');
  const paper = await onPaper(page);
  expect(paper).toContain('Name it in one sentence');
  expect(paper).toContain('Dr. Osei');
  for (const word of four.match(/[a-z]{4,}/g) ?? ['none']) expect(paper).toContain(word);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  for (const out of [link, file, download.suggestedFilename(), paper, await page.title(), page.url()])
    expect(out).not.toMatch(/zanzibar|R-17/);
  expect(Buffer.from(link.split('#')[1] ?? '', 'base64url').toString('latin1')).not.toContain('zanzibar');
  expect(paper).not.toContain(id);
  for (const format of ['A4', 'Letter']) expect(await sidesOf(page, format)).toBe(1);
  // The code on the paper is the link.
  await page.emulateMedia({ media: 'print' });
  const printed = await page
    .getByRole('img', { name: therapistSetWords.paper.codeLabel })
    .screenshot({ scale: 'device' });
  expect(readQr(printed)).toBe(link);
  await page.emulateMedia({ media: null });

  await page.goto('/therapist/practices');
  await expect(page.getByRole('link', { name: new RegExp(code) })).toBeVisible();
  await expectNoBarrier(page);
  expect(troubles).toEqual([]);
});

test('with as much in it as there may be it prints on one side, code or none, and says what is too long', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const { hand, paper } = therapistSetWords;
  // Both texts as long as they can be: no code, and the sheet says that something comes along with it.
  await composeTheLongest(page, anyLetters(mostOf.why, 7), anyLetters(mostOf.note, 8));
  await expect(page.getByText(hand.tooLongForCode).or(page.getByText(hand.tooLongForLink))).toBeVisible();
  await expect(button(page, hand.code)).toHaveCount(0);
  expect(await onPaper(page)).toContain(paper.openNoCode[0]);
  for (const format of ['A4', 'Letter']) expect(await sidesOf(page, format)).toBe(1);
  if (process.env.MEND_PAPER !== undefined)
    await page.pdf({ path: `${process.env.MEND_PAPER}/longest.pdf`, format: 'Letter' });
  await expectNoBarrier(page);
  // As much as a code can just about hold, on a screen such as therapists have.
  await page.setViewportSize({ width: 1280, height: 900 });
  await composeTheLongest(page, prose(mostOf.why), prose(mostOf.note).split(' ').toReversed().join(' '));
  await button(page, hand.code).click();
  expect(readQr(await page.getByRole('img', { name: hand.codeLabel }).screenshot())).toContain('/practice#');
  await expect(button(page, therapistSetWords.sheet.print)).toBeEnabled();
  for (const format of ['A4', 'Letter']) expect(await sidesOf(page, format)).toBe(1);
  if (process.env.MEND_PAPER !== undefined)
    await page.pdf({ path: `${process.env.MEND_PAPER}/longest-code.pdf`, format: 'Letter' });
});

test('every part can be changed on a narrow phone, for a couple too, and nothing stands in the way of reading it', async ({
  page,
}) => {
  test.setTimeout(180_000);
  // Tall enough that the bar at its foot covers nothing half.
  await page.setViewportSize({ width: 320, height: 4000 });
  await page.goto('/therapist/new');
  await button(page, startingWith(words.choose.parts.title)).click();
  for (const kind of ['walk', 'rehearsal', 'lesson', 'check-in', 'settle'] as const) {
    await button(page, words.parts.kinds[kind]).click();
    await expectNoBarrier(page);
  }
  await button(page, startingWith(words.parts.change)).first().click();
  await page.locator('summary').first().click();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('radio', { name: words.whom.two }).check();
  await page.getByRole('radio', { name: words.whom.cannot }).check();
  await button(page, words.compose.main).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expectNoBarrier(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 4000 });
  await expectNoBarrier(page);
  await page.setViewportSize({ width: 320, height: 4000 });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

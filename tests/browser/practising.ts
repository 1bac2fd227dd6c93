import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { lockWords } from '../../src/content/interface/lock';
import { practiceReturnWords } from '../../src/content/interface/practice-return';
import { practiceWords } from '../../src/content/interface/practice';
import { practiceSeenWords } from '../../src/content/interface/practice-seen';
import { returnSheetWords } from '../../src/content/interface/return-sheet';
import { returnsWords } from '../../src/content/interface/returns';
import { therapistNewWords } from '../../src/content/interface/therapist-new';
import { therapistSetWords } from '../../src/content/interface/therapist-set';
import { readQr } from './qr';
import { atHeading, press } from './sitting';
import { goOn, onceItChanges } from './walker';

/** How something goes from one of the two to the other; a picture is of the code on the other’s screen. */
export type Carried = 'link' | 'pasted' | 'file' | 'picture' | 'code';

/** What left a device. */
export interface Carrying {
  readonly as: Carried;
  /** The link; empty for a file or a picture. */
  readonly link: string;
  readonly bytes?: Buffer;
}

interface HandWords {
  readonly file: string;
  readonly code: string;
  readonly codeLabel: string;
  readonly see: string;
  readonly link: string;
}

/** Hands out what this page holds. */
async function handOut(page: Page, as: Carried, words: HandWords): Promise<Carrying> {
  if (as === 'file') {
    const [saved] = await Promise.all([page.waitForEvent('download'), press(page, words.file)]);
    return { as, link: '', bytes: await readFile(await saved.path()) };
  }
  if (as === 'picture' || as === 'code') {
    await press(page, words.code);
    const code = page.getByRole('img', { name: words.codeLabel });
    await code.scrollIntoViewIfNeeded();
    const picture = await code.screenshot();
    if (as === 'picture') return { as, link: '', bytes: picture };
    const link = readQr(picture);
    expect(link, 'the code on the screen can be read').toBeDefined();
    return { as, link: link ?? '' };
  }
  await page.getByText(words.see).click();
  return { as, link: await page.getByRole('textbox', { name: words.link }).inputValue() };
}

const asFile = ({ as, bytes }: Carrying) => ({
  name: as === 'picture' ? 'IMG_0042.png' : 'from-a-mail.bin',
  mimeType: as === 'picture' ? 'image/png' : 'application/octet-stream',
  buffer: bytes ?? Buffer.alloc(0),
});

/** Sets a ready practice for a client, and hands it out. */
export async function setReady(
  page: Page,
  ready: string,
  by: string,
  code: string,
  as: Carried,
): Promise<Carrying> {
  await page.goto('/therapist/new');
  await atHeading(page, therapistNewWords.choose.heading);
  await page.getByRole('button', { name: new RegExp(`^${ready}`) }).click();
  await atHeading(page, therapistNewWords.compose.heading);
  await page.getByLabel(therapistNewWords.whom.code).fill(code);
  await page.getByLabel(therapistNewWords.more.by).fill(by);
  await onceItChanges(page, () => press(page, therapistNewWords.compose.main));
  await atHeading(page, therapistSetWords.heading);
  return handOut(page, as, therapistSetWords.hand);
}

/** The four words on the screen. */
export async function fourWords(page: Page): Promise<readonly string[]> {
  const words = page.getByRole('list', { name: practiceSeenWords.four });
  await expect(words.getByRole('listitem')).toHaveCount(4);
  return words.getByRole('listitem').allInnerTexts();
}

/** Opens a practice as whoever got it would, up to the four words. */
export async function openPractice(page: Page, carrying: Carrying): Promise<void> {
  if (carrying.as === 'link' || carrying.as === 'code') {
    await page.goto('about:blank');
    await page.goto(carrying.link);
  } else {
    await page.goto('/practice');
    if (carrying.as === 'pasted') {
      await page.getByLabel(practiceWords.open.field).fill(`Here: <${carrying.link}>. See you.`);
      await press(page, practiceWords.open.open);
    } else await page.getByLabel(practiceWords.open.file).setInputFiles(asFile(carrying));
  }
  await atHeading(page, practiceWords.consent.heading);
}

/** Takes a practice on whose words match: what it is, heat, the safety page, numbers before. */
export async function takeOn(page: Page, heat: number): Promise<void> {
  await press(page, practiceWords.consent.yes);
  await press(page, practiceWords.what.goOn);
  await page.getByRole('radio', { name: new RegExp(`^${heat}\\b`) }).check({ force: true });
  await goOn(page);
  await press(page, 'None of these');
  await onceItChanges(page, () => press(page, practiceWords.before.take));
}

/** To the page where it is chosen what goes back. */
export async function toChoosing(page: Page): Promise<void> {
  await onceItChanges(page, () => page.getByRole('link', { name: practiceWords.back.look }).click());
  await atHeading(page, practiceReturnWords.before.heading);
  await page.getByRole('radio', { name: practiceReturnWords.before.adult }).check();
  await onceItChanges(page, () => goOn(page));
}

export const tick = (page: Page, label: string): Promise<void> =>
  page.getByRole('checkbox', { name: label, exact: true }).check();

/** To the page as it will go, and out with it. */
export async function sendBack(page: Page, as: Carried): Promise<Carrying> {
  await onceItChanges(page, () => press(page, practiceReturnWords.choose.see));
  const sent = await handOut(page, as, practiceReturnWords.hand);
  await expect(page.getByText(practiceReturnWords.page.isOut)).toBeVisible();
  return sent;
}

/** The text of the one page, as it stands on the screen. */
export const sheetText = (page: Page): Promise<string> =>
  page.getByRole('article', { name: returnSheetWords.heading }).innerText();

/** A passphrase for the therapist’s device, where none is set yet. */
export async function lockUp(page: Page): Promise<void> {
  await page.goto('/therapist/returns');
  await atHeading(page, returnsWords.first.heading);
  await page.getByLabel(lockWords.passphrase, { exact: true }).fill('four quiet green stones');
  await page.getByLabel(lockWords.again, { exact: true }).fill('four quiet green stones');
  await press(page, lockWords.set);
  await atHeading(page, returnsWords.heading);
}

/** Takes in what came back, and reads it. */
export async function takeIn(page: Page, carrying: Carrying): Promise<void> {
  if (carrying.as === 'link' || carrying.as === 'code') {
    // Loaded anew, the device is locked.
    await page.goto('about:blank');
    await page.goto(carrying.link);
    await page.getByLabel(lockWords.passphrase, { exact: true }).fill('four quiet green stones');
    await press(page, lockWords.unlock);
  } else if (carrying.as === 'pasted') {
    await page.getByLabel(returnsWords.drop.field).fill(carrying.link);
    await press(page, returnsWords.drop.take);
  } else await page.getByLabel(returnsWords.drop.files).setInputFiles(asFile(carrying));
  await expect(page.getByRole('heading', { name: returnsWords.came.heading(1) })).toBeVisible();
  await onceItChanges(page, () => page.getByRole('link', { name: returnsWords.came.read }).click());
}

import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { togetherWords } from '../../src/content/interface/together';
import { togetherTwoWords as words } from '../../src/content/interface/together-two';
import { readQr } from './qr';
import { atHeading, prepare, press, show } from './sitting';
import { onceItChanges } from './walker';

/** The ways a message goes from one device to the other. */
export type Way = 'link' | 'paste' | 'code' | 'file';

/** A message as it left a device. */
export interface Sent {
  readonly way: Way;
  readonly text: string;
  readonly bytes?: Buffer;
}

const nextQuestion = (page: Page): Promise<void> => press(page, 'Continue');
const none = (page: Page): Promise<void> => press(page, 'None of these');

/** Hands out the message this page holds, by one way. */
export async function handOut(page: Page, way: Way): Promise<Sent> {
  if (way === 'file') {
    const [saved] = await Promise.all([page.waitForEvent('download'), press(page, words.hand.file)]);
    expect(saved.suggestedFilename()).toMatch(/^mend-[a-z0-9]+\.mend$/);
    return { way, text: '', bytes: await readFile(await saved.path()) };
  }
  if (way === 'code') {
    await press(page, words.hand.code);
    const code = page.getByRole('img', { name: words.hand.codeLabel });
    await code.scrollIntoViewIfNeeded();
    const text = readQr(await code.screenshot());
    expect(text, 'the code on the screen can be read').toBeDefined();
    return { way, text: text ?? '' };
  }
  await page.getByText(words.hand.see).click();
  return { way, text: await page.getByRole('textbox', { name: words.hand.link }).inputValue() };
}

/** Opens a message on a device, as whoever got it would. */
export async function open(page: Page, { way, text, bytes }: Sent): Promise<void> {
  if (way === 'link' || way === 'code') {
    // The address of the page that is open may be the same but for its data: then nothing would load.
    await page.goto('about:blank');
    await page.goto(text);
    return;
  }
  await page.goto('/together/open');
  if (bytes) {
    await page.getByLabel(words.open.file).setInputFiles({
      name: 'from-a-mail.mend',
      mimeType: 'application/octet-stream',
      buffer: bytes,
    });
    return;
  }
  await page.getByLabel(words.open.field).fill(`Here it is: <${text}>. See you.`);
  await press(page, words.open.open);
}

/** Makes an invitation, and hands it out. */
export async function invite(page: Page, bond: RegExp, name: string, way: Way): Promise<Sent> {
  await page.goto('/together');
  await onceItChanges(page, () =>
    page.getByRole('link', { name: new RegExp(togetherWords.start.twoDevices.title) }).click(),
  );
  await none(page);
  await page.getByRole('radio', { name: bond }).check();
  await nextQuestion(page);
  await page.getByLabel(togetherWords.person.name, { exact: true }).fill(name);
  await press(page, words.invite.make);
  await atHeading(page, words.hand.invitation.heading);
  return handOut(page, way);
}

/** Says yes to an invitation that was opened, after being told that no answer is owed, and the safety page. */
export async function accept(page: Page, name: string): Promise<void> {
  await atHeading(page, words.opened.heading);
  await expect(page.getByText(words.opened.free)).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: words.opened.support })).toBeVisible();
  await press(page, words.opened.goOn);
  await none(page);
  await atHeading(page, words.asked.heading);
  await press(page, words.asked.goOn);
  await page.getByLabel(togetherWords.person.name, { exact: true }).fill(name);
  await onceItChanges(page, () => press(page, words.asked.begin));
}

/** Prepares on a device of one's own: the first answer is kept, the last one is shown. */
export async function prepareAlone(page: Page, mark: string): Promise<readonly string[]> {
  await press(page, togetherWords.code.begin);
  const written = await prepare(page, mark);
  await show(page, ['keep', 'turnAlone']);
  await press(page, togetherWords.share.done);
  await onceItChanges(page, () => press(page, togetherWords.prepare.toSession));
  return written;
}

/** Seals what is shown, and hands it out. */
export async function sendShares(page: Page, way: Way): Promise<Sent> {
  await onceItChanges(page, () => press(page, words.stands.toSend));
  await press(page, words.send.seal);
  await expect(page.getByRole('button', { name: words.hand.file })).toBeVisible();
  return handOut(page, way);
}

/** The six words a device shows. */
export async function sixWords(page: Page): Promise<readonly string[]> {
  const list = page.getByRole('list', { name: words.six.list });
  await expect(list.getByRole('listitem')).toHaveCount(6);
  return list.getByRole('listitem').allInnerTexts();
}

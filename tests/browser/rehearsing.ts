import { expect, type Locator, type Page } from '@playwright/test';
import { rehearsalWords } from '../../src/content/interface/rehearsal';

const words = rehearsalWords.play;

/** Where a person writes what they say next. */
export const field = (page: Page): Locator => page.getByRole('textbox', { name: words.field });

/** What has been said so far, exchange by exchange. */
export const log = (page: Page): Locator => page.getByRole('log');

/** The button of exactly this name. */
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Opens the late dinner and begins it with somebody of this temperament. */
export async function beginScene(page: Page, temperament = /^Open, but hurt/, home = ''): Promise<void> {
  await page.goto(`${home}/rehearse/late-dinner`);
  await page.getByRole('radio', { name: temperament }).check();
  await button(page, rehearsalWords.about.begin).click();
  await expect(field(page)).toBeVisible();
}

/** Says something, and waits for what comes back. */
export async function say(page: Page, said: string): Promise<void> {
  const before = await log(page).locator(':scope > div').count();
  await field(page).fill(said);
  await button(page, said === '' ? words.nothing : words.say).click();
  await expect(log(page).locator(':scope > div')).toHaveCount(before + 1);
}

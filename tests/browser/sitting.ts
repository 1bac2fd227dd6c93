import { expect, type Page } from '@playwright/test';
import { togetherWords as words } from '../../src/content/interface/together';
import { onceItChanges } from './walker';

/** The button of exactly this name. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Waits for the page with this heading. */
export const atHeading = async (page: Page, name: string | RegExp): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
};

const goOn = (page: Page): Promise<void> => press(page, 'Continue');

/** One of the two, as the tests know them. */
export interface Sitter {
  readonly name: string;
  readonly code: string;
}

/** Begins a session on one device, up to the neutral page between the two. */
export async function beginTogether(page: Page, bond: RegExp, one: Sitter, other: Sitter): Promise<void> {
  await page.goto('/');
  await onceItChanges(page, () => page.getByRole('link', { name: /We’re here together/ }).click());
  await onceItChanges(page, () =>
    page.getByRole('link', { name: new RegExp(words.start.oneDevice.title) }).click(),
  );
  await page.getByRole('radio', { name: bond }).check();
  await goOn(page);
  for (const { name } of [one, other]) {
    await page.getByLabel(words.person.name, { exact: true }).fill(name);
    await goOn(page);
  }
  await onceItChanges(page, () => press(page, words.begin.codes.begin));
  await atHeading(page, words.handOver.heading);
}

/** Takes the device as this person and sets a code. */
export async function setCode(page: Page, { name, code }: Sitter, relation?: string): Promise<void> {
  await onceItChanges(page, () => page.getByRole('link', { name: words.handOver.iAm(name) }).click());
  if (relation) await page.getByRole('radio', { name: relation }).check();
  await page.getByLabel(words.code.newLabel).fill(code);
  await page.getByLabel(words.code.againLabel).fill(code);
  await press(page, words.code.begin);
  await atHeading(page, words.prepare.heading(name));
}

/** Takes the device as somebody who has a part, and opens it. */
export async function openPart(page: Page, { name, code }: Sitter): Promise<void> {
  await onceItChanges(page, () => page.getByRole('link', { name: words.handOver.iAm(name) }).click());
  await page.getByLabel(words.code.label, { exact: true }).fill(code);
  await press(page, words.code.open);
  await atHeading(page, words.prepare.heading(name));
}

/** Goes through the questions and writes into every field of the short walk; each text holds the mark and its number. */
export async function prepare(page: Page, mark: string): Promise<readonly string[]> {
  const written: string[] = [];
  await onceItChanges(page, () => press(page, words.prepare.begin));
  await page.getByRole('radio', { name: /^3\b/ }).check({ force: true });
  await onceItChanges(page, () => goOn(page));
  await page.getByRole('radio', { name: /^None of these, quite/ }).check();
  await onceItChanges(page, () => goOn(page));
  for (const chosen of ['Both of us', 'Neither']) {
    await page.getByRole('radio', { name: new RegExp(`^${chosen}`) }).check();
    await onceItChanges(page, () => goOn(page));
  }
  await onceItChanges(page, () => goOn(page));
  while (/\/together\/[^/]+\/[^/]+\/[^/]+\/[^/]+$/.test(page.url())) {
    for (const field of await page.getByRole('main').getByRole('textbox').all()) {
      written.push(`${mark}${written.length + 1}`);
      await field.fill(`At the lake, ${written.at(-1)}.`);
    }
    await onceItChanges(page, () => goOn(page));
  }
  return written;
}

/** Chooses what becomes of each answer, in the order they stand in: kept unless it is named here. */
export async function show(
  page: Page,
  choices: readonly ('keep' | 'turn' | 'turnAlone' | 'say')[],
): Promise<void> {
  await page.getByRole('button', { name: words.prepare.toShare }).click();
  await atHeading(page, words.share.heading);
  for (const [at, choice] of choices.entries())
    await page.getByRole('radio', { name: words.share[choice] }).nth(at).check();
}

/** Says that one is ready, and hands the device over. */
export async function readyAndHandOver(page: Page): Promise<void> {
  await press(page, words.share.done);
  await press(page, words.prepare.beReady);
  await expect(page.getByText(words.prepare.isReady)).toBeVisible();
  await onceItChanges(page, () => press(page, words.prepare.handOver));
  await atHeading(page, words.handOver.heading);
}

/** Both give their codes, one after the other. */
export async function giveCodes(page: Page, one: Sitter, other: Sitter): Promise<void> {
  await onceItChanges(page, () => page.getByRole('link', { name: words.handOver.open }).click());
  for (const { name, code } of [one, other]) {
    await page.getByLabel(words.ready.label(name)).fill(code);
    await press(page, words.ready.give);
    if (name === one.name) await atHeading(page, words.ready.heading(other.name));
  }
}

/** Both say yes to the same talk. */
export async function consent(page: Page, topic: string, ...names: readonly string[]): Promise<void> {
  await atHeading(page, words.consent.heading);
  await page.getByLabel(words.consent.topic, { exact: true }).fill(topic);
  for (const name of names) await page.getByRole('checkbox', { name: words.consent.yes(name) }).check();
  await onceItChanges(page, () => press(page, words.consent.begin));
}

/** One thing is said and said back; `got` is what whoever spoke answers. */
export async function sayBack(page: Page, got: 'not-yet' | 'partly' | 'yes', typed = ''): Promise<void> {
  const { turns } = words;
  const again = page.getByRole('button', { name: turns.saidMissing, exact: true });
  if (await again.count()) await again.click();
  else await press(page, turns.said);
  if (typed !== '') await page.getByLabel(turns.typed).fill(typed);
  await press(page, turns.reflected);
  await press(page, turns.got[got]);
}

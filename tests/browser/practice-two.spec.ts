import { execFileSync } from 'node:child_process';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { practiceReturnWords } from '../../src/content/interface/practice-return';
import { returnSheetWords } from '../../src/content/interface/return-sheet';
import { practiceWords } from '../../src/content/interface/practice';
import { practice as heardFirst } from '../../src/content/practices/heard-first';
import { practice as nameIt } from '../../src/content/practices/name-it';
import { expectNoBarrier } from './barriers';
import { lookEverywhere } from './looking';
import {
  fourWords,
  lockUp,
  openPractice,
  sendBack,
  setReady,
  sheetText,
  takeIn,
  takeOn,
  tick,
  toChoosing,
  type Carried,
} from './practising';
import { press } from './sitting';
import { soakedBut } from './soaked';
import { goOn, onceItChanges, watch } from './walker';

test.use({ serviceWorkers: 'block' });

const hasPdfText = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!hasPdfText) console.log('not run: comparing paper with the page needs the pdftotext command');

/** A device of its own: another profile, which shares nothing with the first. */
async function device(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    // Fine codes are read from a picture as a desktop shows them.
    viewport: { width: 800, height: 1000 },
    acceptDownloads: true,
  });
  return context.newPage();
}

/** Answers the questions before a walk and writes on what it asks, each with a word of its own to be looked for. */
async function writeOn(page: Page): Promise<void> {
  await onceItChanges(page, () => page.getByRole('button', { name: /^Begin:/ }).click());
  for (;;) {
    const question = /\/begin\/(\w+)$/.exec(page.url())?.[1];
    if (!question) break;
    const choices: Readonly<Record<string, RegExp>> = {
      who: /^Friend|^A friend/,
      reach: /^Yes/,
      what: /^None of these, quite/,
      side: /^I hurt them/,
      move: /^Neither/,
      need: /^Both/,
    };
    const choice = choices[question];
    if (question === 'safety' || question === 'heat') throw new Error(`${question} was asked a second time`);
    if (choice) await page.getByRole('radio', { name: choice }).first().check();
    await onceItChanges(page, () => goOn(page));
  }
  for (const said of [
    'I shut the zanzibar door.',
    'Rough marrakesh beginning.',
    'Can we talk about Tuesday?',
  ]) {
    await page.getByRole('main').getByRole('textbox').first().fill(said);
    await onceItChanges(page, () => goOn(page));
  }
}

/** The words of a text, whatever breaks its lines. */
const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((each) => each !== '');

async function paperText(page: Page): Promise<{ readonly text: string; readonly sides: number }> {
  const pdf = await page.pdf({ format: 'A4' });
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
  });
  return { text, sides: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
}

test('a practice goes out by a link, is done, and comes back as a file; on paper it says what the page says', async ({
  browser,
}) => {
  test.slow();
  const [therapist, client] = [await device(browser), await device(browser)];
  const [troubles, others] = [watch(therapist), watch(client)];
  const practice = await setReady(therapist, nameIt.name, 'Dr. Okafor', 'R-17', 'link');
  const said = await fourWords(therapist);
  expect(practice.link).toMatch(/\/practice#/);

  await openPractice(client, practice);
  expect(client.url()).toMatch(/\/practice$/);
  expect(await fourWords(client)).toEqual(said);
  await expectNoBarrier(client);
  await takeOn(client, 6);
  expect(await lookEverywhere(client)).not.toContain('R-17');
  await writeOn(client);
  await client.goto(client.url().replace(/\/repair\/.*/, '/repairs'));
  await onceItChanges(client, () =>
    client.getByRole('link', { name: new RegExp(nameIt.plan.title) }).click(),
  );
  await toChoosing(client);
  await expectNoBarrier(client);
  await tick(client, practiceReturnWords.choose.labels.sentence);
  await tick(client, practiceReturnWords.choose.labels.heat);
  const file = await sendBack(client, 'file');
  const shown = await sheetText(client);
  expect(shown).toContain('Can we talk about Tuesday?');

  if (hasPdfText) {
    const paper = await paperText(client);
    expect(wordsOf(paper.text)).toEqual(wordsOf(shown));
    expect(paper.sides).toBe(1);
  }

  await lockUp(therapist);
  await takeIn(therapist, file);
  expect(wordsOf(await sheetText(therapist))).toEqual(wordsOf(shown));
  await expect(therapist.getByText('R-17').first()).toBeVisible();
  await expectNoBarrier(therapist);
  // What was not ticked is nowhere: not in the words, the numbers, or what is kept.
  const all = await lookEverywhere(therapist);
  for (const never of ['zanzibar', 'marrakesh', 'Naming']) expect(all).not.toContain(never);
  expect(troubles.troubles).toEqual([]);
  expect(others.troubles).toEqual([]);
});

for (const [out, back] of [
  ['picture', 'code'],
  ['file', 'pasted'],
  ['code', 'picture'],
  ['pasted', 'link'],
] as const satisfies readonly (readonly [Carried, Carried])[]) {
  test(`a practice goes out as ${out} and comes back as ${back}${soakedBut(out === 'picture' || out === 'file')}`, async ({
    browser,
  }) => {
    test.slow();
    const [therapist, client] = [await device(browser), await device(browser)];
    const practice = await setReady(therapist, heardFirst.name, 'Dr. Okafor', 'K-2', out);
    const said = await fourWords(therapist);
    await openPractice(client, practice);
    expect(await fourWords(client)).toEqual(said);
    await takeOn(client, 3);
    await client
      .getByRole('button', { name: new RegExp(`^${practiceWords.doing.told}`) })
      .first()
      .click();
    await toChoosing(client);
    await tick(client, practiceReturnWords.choose.labels.question);
    await client.getByLabel(practiceReturnWords.choose.texts.text ?? '').fill('Why do I go blank?');
    const sent = await sendBack(client, back);
    const shown = await sheetText(client);

    await lockUp(therapist);
    await takeIn(therapist, sent);
    expect(wordsOf(await sheetText(therapist))).toEqual(wordsOf(shown));
    await expect(therapist.getByText('K-2').first()).toBeVisible();
    // Heat was given and not ticked; that something was done was not ticked either.
    const sheet = await sheetText(therapist);
    expect(sheet).not.toContain(returnSheetWords.titles.heat);
    expect(sheet).not.toContain(returnSheetWords.titles.done);
  });
}

test('a practice whose four words do not match can be done, and nothing can go back', async ({ browser }) => {
  const [therapist, client] = [await device(browser), await device(browser)];
  await openPractice(client, await setReady(therapist, heardFirst.name, 'Dr. Okafor', 'K-3', 'link'));
  await press(client, practiceWords.consent.no);
  await press(client, practiceWords.what.goOn);
  await client.getByRole('radio', { name: /^2\b/ }).check({ force: true });
  await goOn(client);
  await press(client, 'None of these');
  await onceItChanges(client, () => press(client, practiceWords.before.take));
  await client
    .getByRole('button', { name: new RegExp(`^${practiceWords.doing.told}`) })
    .first()
    .click();
  await expect(client.getByText(practiceWords.match.nothingBack)).toBeVisible();
  await client.goto(`${client.url()}/back/page`);
  await expect(client.getByText(practiceReturnWords.before.noMatch)).toBeVisible();
});

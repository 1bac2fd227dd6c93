import { expect, test } from '@playwright/test';
import { rehearsalWords } from '../../src/content/interface/rehearsal';
import { expectNoBarrier } from './barriers';
import { browserPath } from './find-browser.js';
import { browserFlags } from './playwright.config';
import { beginScene, button, field, log, say } from './rehearsing';
import { watch } from './walker';

test.use({
  // What the worker keeps for later is another test's matter, and is most of what a fresh browser fetches.
  serviceWorkers: 'block',
  launchOptions: {
    executablePath: browserPath(),
    args: [...browserFlags, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  },
});

const words = rehearsalWords.play;
const debrief = rehearsalWords.debrief;

const mending = [
  'I came in at ten past nine. My phone was in my bag, and nobody made me stay. That was me.',
  'You sat there with the plate for two hours and didn’t know if something had happened to me.',
  'Take your time. I’m listening.',
  'What was the worst of it for you?',
  'I’ll text you before seven next time, and if I forget you may start without me and tell me off.',
  'I missed you at that table. I saw the fork you had put out for me.',
];

test('a scene played well brings them nearer, and looking back says what helped', async ({ page }) => {
  const { troubles } = watch(page);
  await page.goto('/');
  await page.getByRole('link', { name: /Practice first/ }).click();
  await page.getByRole('link', { name: /The late dinner/ }).click();
  await expectNoBarrier(page);
  await button(page, rehearsalWords.about.begin).click();
  await expect(
    page.getByRole('img', { name: new RegExp(rehearsalWords.gap.theirs.softening) }),
  ).toBeVisible();
  for (const line of mending) {
    if (await button(page, words.toDebrief).count()) break;
    await say(page, line);
  }
  // Who stays guarded, about one in four, comes only part of the way.
  await expect(
    page.getByRole('img', {
      name: new RegExp(`${rehearsalWords.gap.theirs.softening}|${rehearsalWords.gap.theirs.open}`),
    }),
  ).toBeVisible();
  await expectNoBarrier(page);
  const over = button(page, words.toDebrief);
  await ((await over.count()) ? over : button(page, words.stop)).click();
  await expect(page.getByRole('heading', { name: debrief.helped })).toBeVisible();
  await expect(page.getByText(debrief.nearer)).toBeVisible();
  await expectNoBarrier(page);
  expect(troubles).toEqual([]);
});

test('a scene played badly ends badly, in honest words', async ({ page }) => {
  await beginScene(page, /^Angry/);
  for (let at = 0; at < 20 && (await button(page, words.toDebrief).count()) === 0; at += 1)
    await say(
      page,
      `You always make a drama of everything, that’s your problem. Get over it. ${'!'.repeat(at + 1)}`,
    );
  await button(page, words.toDebrief).click();
  await expect(page.getByRole('heading', { name: debrief.headings.badly })).toBeVisible();
  await expect(page.getByText(debrief.farther)).toBeVisible();
});

test('the same words are answered the same way when they are said again from the same turn', async ({
  page,
}) => {
  await beginScene(page);
  await say(page, 'I was late, and I didn’t call.');
  const answer = await log(page).locator(':scope > div').last().innerText();
  await log(page)
    .getByRole('button', { name: words.turn(words.again, 1) })
    .click();
  await button(page, words.say).click();
  await expect(log(page).locator(':scope > div')).toHaveCount(1);
  expect(await log(page).locator(':scope > div').last().innerText()).toBe(answer);
});

test('inside a reply is a guess, and the words that may have done it', async ({ page }) => {
  await beginScene(page);
  await say(page, 'You sat there for two hours and nobody told you anything.');
  await log(page).getByText(words.inside).click();
  await expect(log(page).locator('details')).toContainText(/might|perhaps/i);
  await expect(log(page).locator('details q')).toBeVisible();
});

test('one of three can be picked, and silence is an answer too', async ({ page }) => {
  await beginScene(page);
  await button(page, words.pick).click();
  const picks = page.getByRole('group', { name: words.picks }).getByRole('radio');
  await expect(picks).toHaveCount(3);
  await picks.nth(1).check();
  await button(page, words.say).click();
  await expect(log(page).locator(':scope > div')).toHaveCount(1);
  await button(page, words.type).click();
  // A tap right behind another is none.
  await expect(async () => {
    await button(page, words.nothing).click();
    await expect(log(page)).toContainText(words.silence, { timeout: 500 });
  }).toPass();
});

test('said aloud it is recorded, heard, kept with the exchange, and thrown away', async ({ page }) => {
  const { troubles } = watch(page);
  await beginScene(page);
  await say(page, 'I was late, and I didn’t call.');
  const aloud = rehearsalWords.aloud;
  await button(page, aloud.record).click();
  await expect(page.getByText(aloud.recording)).toBeVisible();
  await button(page, aloud.stop).click();
  await expect(page.locator('audio')).toBeVisible();
  await expect
    .poll(() => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.readyState))
    .toBeGreaterThan(0);
  await button(page, aloud.keep).click();
  await expect(page.getByText(aloud.kept)).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: new RegExp(rehearsalWords.about.goOn) }).click();
  await button(page, aloud.listen).click();
  await expect
    .poll(() => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.readyState))
    .toBeGreaterThan(0);
  await button(page, aloud.throwAway).click();
  await expect(page.locator('audio')).toHaveCount(0);
  expect(troubles).toEqual([]);
});

test('by keyboard alone: from the list into a scene, said, paused, and stopped', async ({ page }) => {
  await page.goto('/rehearse');
  const press = async (name: string | RegExp): Promise<void> => {
    for (let at = 0; at < 120; at += 1) {
      await page.keyboard.press('Tab');
      const said = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
      if (typeof name === 'string' ? said.trim() === name : name.test(said)) {
        await page.keyboard.press('Enter');
        return;
      }
    }
    throw new Error(`the keyboard never reaches ${name}`);
  };
  await page.getByRole('heading', { level: 1 }).waitFor();
  await press(/The late dinner/);
  await page.getByRole('heading', { name: 'The late dinner' }).waitFor();
  await press(rehearsalWords.about.begin);
  await expect(field(page)).toBeVisible();
  for (
    let at = 0;
    at < 40 && !(await field(page).evaluate((each) => each === document.activeElement));
    at += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.type('I was late, and I didn’t call.');
  await press(words.say);
  await expect(log(page).locator(':scope > div')).toHaveCount(1);
  await press(words.pause);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await press(words.stop);
  await expect(page.getByRole('heading', { name: debrief.headings.left })).toBeVisible();
});

test('words of harm stop the scene kindly, with people to talk to', async ({ page }) => {
  await beginScene(page);
  await say(page, 'Say that again and I’ll hit you.');
  await expect(page.getByRole('heading', { name: words.kindStop.heading })).toBeVisible();
  await expect(field(page)).toHaveCount(0);
  await expectNoBarrier(page);
  await page.getByRole('main').getByRole('link', { name: words.kindStop.support }).click();
  await expect(page).toHaveURL(/\/support$/);
});

test('heat that went up is met with something that settles', async ({ page }) => {
  await page.goto('/rehearse/late-dinner');
  await page.getByRole('radio', { name: /^2/ }).check({ force: true });
  await button(page, rehearsalWords.about.begin).click();
  await say(page, 'I was late.');
  await button(page, words.stop).click();
  await page.getByRole('radio', { name: /^5/ }).check({ force: true });
  await expect(page.getByText(debrief.hotter)).toBeVisible();
  await button(page, rehearsalWords.about.settle).click();
  await expect(page).toHaveURL(/\/settle$/);
});

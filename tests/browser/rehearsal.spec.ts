import { expect, test, type Page } from '@playwright/test';
import { rehearsalWords } from '../../src/content/interface/rehearsal';
import { expectNoBarrier } from './barriers';
import { findBrowser } from './find-browser.js';
import { built, settled, startHost } from './hosts';
import { browserFlags } from './playwright.config';
import { begin, watch } from './walker';

test.use({
  launchOptions: {
    executablePath: process.env.MEND_BROWSER ?? findBrowser().path,
    args: [...browserFlags, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  },
});

const words = rehearsalWords.play;
const debrief = rehearsalWords.debrief;
const field = (page: Page) => page.getByRole('textbox', { name: words.field });
const log = (page: Page) => page.getByRole('log');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens the late dinner and begins it with somebody of this temperament. */
async function beginScene(page: Page, temperament = /^Open, but hurt/, home = ''): Promise<void> {
  await page.goto(`${home}/rehearse/late-dinner`);
  await page.getByRole('radio', { name: temperament }).check();
  await button(page, rehearsalWords.about.begin).click();
  await expect(field(page)).toBeVisible();
}

/** Says something, and waits for what comes back. */
async function say(page: Page, said: string): Promise<void> {
  const before = await log(page).locator(':scope > div').count();
  await field(page).fill(said);
  await button(page, said === '' ? words.nothing : words.say).click();
  await expect(log(page).locator(':scope > div')).toHaveCount(before + 1);
}

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

test('a turn can be taken back and said differently; both ways stay, also after a reload', async ({
  page,
}) => {
  await beginScene(page);
  await say(page, 'I was late. It’s no big deal, is it?');
  await say(page, 'Can we just eat?');
  await log(page)
    .getByRole('button', { name: words.turn(words.again, 1) })
    .click();
  await expect(field(page)).toHaveValue('I was late. It’s no big deal, is it?');
  await say(page, 'I was late, and I didn’t call. You waited.');
  await expect(log(page)).not.toContainText('Can we just eat?');
  await page.getByRole('button', { name: words.tryNumber(1) }).click();
  await expect(log(page)).toContainText('Can we just eat?');
  await page.reload();
  await page.getByRole('button', { name: new RegExp(rehearsalWords.about.goOn) }).click();
  await expect(log(page)).toContainText('I was late, and I didn’t call. You waited.');
  await page.getByRole('button', { name: words.tryNumber(1) }).click();
  await expect(log(page)).toContainText('Can we just eat?');
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

test('what is not to be kept is not kept', async ({ page }) => {
  await page.goto('/rehearse/late-dinner');
  await page.getByRole('checkbox', { name: rehearsalWords.about.keep }).check();
  await button(page, rehearsalWords.about.begin).click();
  await say(page, 'I was late.');
  await button(page, words.stop).click();
  await expect(page.getByText(debrief.notKept)).toBeVisible();
  await page.reload();
  await expect(button(page, rehearsalWords.about.begin)).toBeVisible();
  await expect(page.getByRole('button', { name: new RegExp(rehearsalWords.about.goOn) })).toHaveCount(0);
});

test('without a network a scene is played as with one', async ({ page }) => {
  const host = await startHost(built);
  try {
    await page.goto(`${host.address}/`);
    await settled(page);
    host.setDown(true);
    await beginScene(page, /^Gone quiet/, host.address);
    await say(page, 'I was late, and I didn’t call.');
    await log(page).getByText(words.inside).click();
    await expect(log(page).locator('details')).toContainText(/might|perhaps/i);
  } finally {
    await host.close();
  }
});

test('one’s own rupture is rehearsed with somebody made up, and the best line goes into the words', async ({
  page,
}) => {
  await begin(page, {
    who: 'A friend',
    name: 'Ola',
    what: /^Silence/,
    side: 'I hurt them',
    time: /^The full path/,
  });
  const id = /\/repair\/([^/]+)/.exec(page.url())?.[1];
  await page.getByRole('textbox').first().fill('I went quiet on you in May.');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.goto(`/repair/${id}/words`);
  await page.getByRole('link', { name: 'Rehearse it' }).click();
  await expect(page.getByText(rehearsalWords.about.ownIsMadeUp)).toBeVisible();
  await expectNoBarrier(page);
  await button(page, rehearsalWords.about.begin).click();
  await expect(page.getByRole('heading', { name: words.heading('Ola') })).toBeVisible();
  const best = 'You kept writing to me, and all you got was nothing. You were alone with that.';
  await say(page, best);
  await button(page, words.stop).click();
  await button(page, debrief.saveBest).click();
  await expect(page.getByText(debrief.savedBest)).toBeVisible();
  await page.goto(`/repair/${id}/words`);
  await expect(page.getByRole('article').filter({ hasText: best })).toBeVisible();
  expect(await page.title()).not.toContain('Ola');
});

test('the lock takes what was said off the screen, and it is there again behind the passphrase', async ({
  page,
}) => {
  const passphrase = page.getByLabel('Passphrase', { exact: true });
  const unlock = async (): Promise<void> => {
    await passphrase.fill('four small green boats');
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  };
  await page.clock.install();
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Set the passphrase' }).click();
  await passphrase.fill('four small green boats');
  await page.getByLabel('The same once more').fill('four small green boats');
  await page.getByRole('button', { name: 'Set the passphrase' }).click();
  await expect(page.getByText('The passphrase is set')).toBeVisible();
  await page.goto('/rehearse/late-dinner');
  await unlock();
  await button(page, rehearsalWords.about.begin).click();
  await say(page, 'I was late, and I didn’t call.');
  await field(page).fill('Half a sentence');
  await page.clock.runFor(6 * 60_000);
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
  expect(await page.content()).not.toMatch(/I was late|Half a sentence/);
  await unlock();
  await page.getByRole('button', { name: new RegExp(rehearsalWords.about.goOn) }).click();
  await expect(log(page)).toContainText('I was late, and I didn’t call.');
  await expect(field(page)).toHaveValue('Half a sentence');
});

test('two windows in one rehearsal lose nothing of either', async ({ page, context }) => {
  await beginScene(page);
  await say(page, 'I was late, and I didn’t call.');
  const other = await context.newPage();
  await other.goto('/rehearse/late-dinner');
  await other.getByRole('button', { name: new RegExp(rehearsalWords.about.goOn) }).click();
  await say(other, 'You waited two hours, in the second window.');
  await say(page, 'You waited two hours, in the first window.');
  await expect(page.getByText(words.beside)).toBeVisible();
  await page.reload();
  const goOn = page.getByRole('button', { name: new RegExp(rehearsalWords.about.goOn) });
  await expect(goOn).toHaveCount(2);
  const said: string[] = [];
  for (const nth of [0, 1]) {
    await goOn.nth(nth).click();
    said.push(await log(page).innerText());
    await page.reload();
  }
  expect(said.join()).toContain('in the first window');
  expect(said.join()).toContain('in the second window');
});

test('telling a friend is not kept unless somebody says so, and is found on the path for oneself', async ({
  page,
}) => {
  await page.goto('/begin/for-myself');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page).toHaveURL(/\/repair\//);
  await page.goto(page.url().replace(/(\/repair\/[^/]+).*/, '$1/review'));
  await page.getByRole('link', { name: /telling a friend/ }).click();
  await expect(page.getByRole('checkbox', { name: rehearsalWords.about.keep })).toBeChecked();
  await button(page, rehearsalWords.about.begin).click();
  await say(page, 'I’m afraid to go home tonight.');
  await expect(page.getByText(words.danger)).toBeVisible();
  await button(page, words.stop).click();
  await expect(page.getByText(debrief.notKept)).toBeVisible();
});

test('where nothing is to be said to them there is no rehearsal with them', async ({ page }) => {
  await begin(page, {
    who: 'A friend',
    reach: 'They asked me to leave them alone',
    what: /^Silence/,
    side: 'I hurt them',
    time: /^The full path/,
  });
  const id = /\/repair\/([^/]+)/.exec(page.url())?.[1];
  await page.goto(`/repair/${id}/rehearse`);
  await expect(page.getByRole('heading', { name: rehearsalWords.about.notHere })).toBeVisible();
});

import { expect, test, type Page } from '@playwright/test';
import { rehearsalWords } from '../../src/content/interface/rehearsal';
import { expectNoBarrier } from './barriers';
import { built, settled, startHost } from './hosts';
import { beginScene, button, field, log, say } from './rehearsing';
import { begin } from './walker';

// Every fresh browser would fetch all the worker keeps for later, for nothing.
test.use({ serviceWorkers: 'block' });

const words = rehearsalWords.play;
const debrief = rehearsalWords.debrief;

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
  await expect(
    page.getByRole('heading', { name: words.heading(rehearsalWords.ownScene.name) }),
  ).toBeVisible();
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

/** When the newest rehearsal on the disk was changed. */
const lastKept = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('mend');
        opening.onsuccess = () => {
          const all = opening.result.transaction('rehearsals').objectStore('rehearsals').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(Math.max(...all.result.map(({ changed }: { changed: number }) => changed)));
          };
        };
      }),
  );

test('two windows in one rehearsal lose nothing of either', async ({ page, context }) => {
  await beginScene(page);
  await say(page, 'I was late, and I didn’t call.');
  const other = await context.newPage();
  await other.goto('/rehearse/late-dinner');
  await other.getByRole('button', { name: new RegExp(rehearsalWords.about.goOn) }).click();
  await say(other, 'You waited two hours, in the second window.');
  const sayingAt = await page.evaluate(() => Date.now());
  await say(page, 'You waited two hours, in the first window.');
  await expect(page.getByText(words.beside)).toBeVisible();
  await expect.poll(() => lastKept(page)).toBeGreaterThanOrEqual(sayingAt);
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

test.describe('with what the worker keeps', () => {
  test.use({ serviceWorkers: 'allow' });

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
});

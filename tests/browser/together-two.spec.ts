import { expect, test, type Browser, type Page } from '@playwright/test';
import { beginWords } from '../../src/content/interface/begin';
import { refusedWords } from '../../src/content/interface/together-refused';
import { togetherWords } from '../../src/content/interface/together';
import { togetherTwoWords as words } from '../../src/content/interface/together-two';
import { expectNoBarrier } from './barriers';
import { built, settled, startHost } from './hosts';
import { lookEverywhere } from './looking';
import { atHeading, consent, press, sayBack } from './sitting';
import { long, soakedBut } from './soaked';
import { accept, invite, open, prepareAlone, sendShares, sixWords, type Sent, type Way } from './two-devices';
import { onceItChanges, watch } from './walker';

test.use({ serviceWorkers: 'block' });

/** A device of its own: another profile, which shares nothing with the first; of another host where one is named. */
async function device(browser: Browser, host?: string): Promise<Page> {
  const context = await browser.newContext({
    ...(host ? { baseURL: host, serviceWorkers: 'allow' } : { serviceWorkers: 'block' }),
    reducedMotion: 'reduce',
    // Fine codes are read from a picture as a desktop shows them.
    viewport: { width: 800, height: 1000 },
    acceptDownloads: true,
  });
  return context.newPage();
}

/** It is on its way, and the person says so. */
const itIsSent = (page: Page): Promise<void> => onceItChanges(page, () => press(page, words.hand.isSent));

/** Two devices up to where both parts are here: the three messages, each by one way. */
async function exchange(ines: Page, olamide: Page, ways: readonly [Way, Way, Way]) {
  const invitation = await invite(ines, /^Friends/, 'Ines', ways[0]);
  await ines.getByRole('button', { name: words.hand.toSession }).click();
  await onceItChanges(ines, () => press(ines, words.stands.toPrepare));
  const inesWrote = await prepareAlone(ines, 'zanzibar');

  await open(olamide, invitation);
  expect(olamide.url()).toMatch(/\/together\/open$/);
  await accept(olamide, 'Olamide');
  const olamideWrote = await prepareAlone(olamide, 'marrakesh');
  const reply = await sendShares(olamide, ways[1]);
  await itIsSent(olamide);

  await open(ines, reply);
  await atHeading(ines, words.taken.heading);
  // What they show is here, sealed, and not seen before hers has gone out.
  expect(await lookEverywhere(ines)).not.toContain('marrakesh');
  await onceItChanges(ines, () => press(ines, words.taken.toSession));
  await onceItChanges(ines, () => press(ines, words.stands.toWords));
  const hers = await sixWords(ines);
  await onceItChanges(ines, () => press(ines, words.six.same));
  await olamide
    .getByRole('link', { name: words.stands.wordsAgain })
    .or(olamide.getByRole('button', { name: words.stands.toWords }))
    .first()
    .click();
  expect(await sixWords(olamide)).toEqual(hers);
  await onceItChanges(olamide, () => press(olamide, words.six.same));

  const third = await sendShares(ines, ways[2]);
  await itIsSent(ines);
  return { invitation, reply, third, inesWrote, olamideWrote };
}

for (const ways of [
  ['link', 'paste', 'file'],
  ['code', 'file', 'link'],
  ['file', 'code', 'code'],
] as const) {
  test(`two devices exchange what each chose, by ${ways.join(', ')}, and talk${soakedBut(ways[0] === 'file')}`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const [ines, olamide] = [await device(browser), await device(browser)];
    const troubles = [watch(ines).troubles, watch(olamide).troubles];
    const { third, inesWrote, olamideWrote } = await exchange(ines, olamide, ways);
    expect(await lookEverywhere(olamide)).not.toContain('zanzibar');
    await open(olamide, third);
    await atHeading(olamide, words.taken.heading);
    await expectNoBarrier(olamide);
    await onceItChanges(olamide, () => press(olamide, words.taken.toSession));
    for (const [page, theirs, mark] of [
      [ines, olamideWrote, 'marrakesh'],
      [olamide, inesWrote, 'zanzibar'],
    ] as const) {
      await atHeading(page, words.stands.open.heading);
      await expect(page.getByText(theirs.at(-1) ?? 'none')).toBeVisible();
      // What was held back is nowhere on the other device.
      expect(await lookEverywhere(page)).not.toMatch(new RegExp(`${mark}[12]\\b`));
      await expectNoBarrier(page);
    }
    for (const page of [ines, olamide]) {
      await onceItChanges(page, () => press(page, words.stands.talk));
      await consent(page, 'The keys', 'Ines', 'Olamide');
    }
    const placeOf = async (page: Page): Promise<string> =>
      (await page.getByText(togetherWords.talk.placeCode('').slice(0, 12)).innerText()).trim();
    expect(await placeOf(ines)).toBe(await placeOf(olamide));
    await sayBack(ines, 'yes');
    expect(await placeOf(ines)).not.toBe(await placeOf(olamide));
    await sayBack(olamide, 'yes');
    expect(await placeOf(ines)).toBe(await placeOf(olamide));
    expect(troubles.flat()).toEqual([]);
    await Promise.all([ines.context().close(), olamide.context().close()]);
  });
}

test(
  'messages that come twice, to the wrong device, out of order, or to their own sender change nothing, and say so',
  long,
  async ({ browser }) => {
    test.setTimeout(180_000);
    const [ines, olamide, stranger] = [await device(browser), await device(browser), await device(browser)];
    const { invitation, reply, third } = await exchange(ines, olamide, ['link', 'link', 'link']);
    const opens = async (page: Page, sent: Sent, heading: string): Promise<void> => {
      await open(page, sent);
      await atHeading(page, heading);
      await expect(page.getByText(refusedWords.unchanged)).toBeVisible();
      await expectNoBarrier(page);
      expect(page.url()).toMatch(/\/together\/open$/);
    };
    const why = refusedWords.why;
    await opens(ines, invitation, why['own-invitation'].heading);
    await opens(olamide, invitation, why['known-invitation'].heading);
    await opens(olamide, reply, why['not-for-here'].heading);
    await opens(ines, third, why['not-for-here'].heading);
    await opens(ines, reply, why.twice.heading);
    await opens(stranger, third, why['not-here'].heading);
    await opens(stranger, reply, why['not-here'].heading);
    await opens(olamide, { ...third, text: third.text.slice(0, -40) }, why.cut.heading);
    const at = third.text.length - 60;
    const other = third.text[at] === 'A' ? 'B' : 'A';
    await opens(
      olamide,
      { ...third, text: third.text.slice(0, at) + other + third.text.slice(at + 1) },
      why.changed.heading,
    );
    for (const page of [ines, olamide, stranger])
      expect(await lookEverywhere(page)).not.toContain(third.text.slice(-80));
    expect(await lookEverywhere(olamide)).not.toContain('zanzibar');
    // After all that it still opens.
    await open(olamide, third);
    await atHeading(olamide, words.taken.heading);
    // Erased here, it is another device's now.
    await onceItChanges(olamide, () => press(olamide, words.taken.toSession));
    await press(olamide, togetherWords.ended.erase);
    await press(olamide, togetherWords.ended.eraseSure);
    await atHeading(olamide, togetherWords.start.heading);
    await opens(olamide, third, why['not-here'].heading);
    await Promise.all([ines, olamide, stranger].map((page) => page.context().close()));
  },
);

test('whoever was invited owes nothing: leaving it keeps nothing, and a yes to danger leads to people', async ({
  browser,
}) => {
  const [ines, olamide] = [await device(browser), await device(browser)];
  const invitation = await invite(ines, /^Partners/, 'Ines', 'link');
  await open(olamide, invitation);
  await atHeading(olamide, words.opened.heading);
  await expectNoBarrier(olamide);
  expect(await lookEverywhere(olamide)).not.toContain(new URL(invitation.text).hash.slice(1, 40));
  await press(olamide, words.opened.goOn);
  await press(olamide, beginWords.safety.some);
  await expect(olamide).toHaveURL(/\/support/);
  await open(olamide, invitation);
  await press(olamide, words.opened.leave);
  await atHeading(olamide, words.opened.left.heading);
  await olamide.goto('/together');
  await expect(olamide.getByRole('heading', { name: togetherWords.start.earlier })).toHaveCount(0);
  await Promise.all([ines.context().close(), olamide.context().close()]);
});

test(
  'after one visit two devices without a network exchange all three messages and talk',
  long,
  async ({ browser }) => {
    test.setTimeout(180_000);
    const host = await startHost(built);
    try {
      const [ines, olamide] = [await device(browser, host.address), await device(browser, host.address)];
      for (const page of [ines, olamide]) {
        await page.goto('/');
        await settled(page);
      }
      host.setDown(true);
      const { third } = await exchange(ines, olamide, ['code', 'paste', 'link']);
      await open(olamide, third);
      await onceItChanges(olamide, () => press(olamide, words.taken.toSession));
      for (const page of [ines, olamide]) {
        await onceItChanges(page, () => press(page, words.stands.talk));
        await consent(page, 'The keys', 'Ines', 'Olamide');
        await sayBack(page, 'yes');
      }
      await Promise.all([ines.context().close(), olamide.context().close()]);
    } finally {
      await host.close();
    }
  },
);

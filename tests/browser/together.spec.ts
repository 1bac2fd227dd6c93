import { expect, test } from '@playwright/test';
import { togetherWords as words } from '../../src/content/interface/together';
import { receiving } from '../../src/content/together/receiving';
import { expectNoBarrier } from './barriers';
import { lookEverywhere } from './looking';
import {
  atHeading,
  beginTogether,
  consent,
  giveCodes,
  openPart,
  prepare,
  press,
  readyAndHandOver,
  sayBack,
  setCode,
  show,
} from './sitting';
import { onceItChanges, watch } from './walker';

test.use({ serviceWorkers: 'block' });

const ines = { name: 'Ines', code: '204816' };
const olamide = { name: 'Olamide', code: '935127' };

test('a whole session on one device: handed over, one thing held back, got and not got, paused over a reload, agreed', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { troubles } = watch(page);
  await beginTogether(page, /^Friends/, ines, olamide);
  await expectNoBarrier(page);

  await setCode(page, ines);
  const inesWrote = await prepare(page, 'zanzibar');
  await expectNoBarrier(page);
  // The first of two answers is kept, and leaves nothing.
  await show(page, ['keep', 'turn']);
  await expectNoBarrier(page);
  await readyAndHandOver(page);
  expect(await lookEverywhere(page)).not.toContain('zanzibar');

  await setCode(page, olamide);
  expect(await lookEverywhere(page)).not.toContain('zanzibar');
  const olamideWrote = await prepare(page, 'marrakesh');
  await show(page, ['keep', 'say']);
  await press(page, words.share.done);
  await onceItChanges(page, () => press(page, words.prepare.handOver));
  expect(await lookEverywhere(page)).not.toMatch(/zanzibar|marrakesh/);

  // One of them is not ready: it says no more than that it isn't open.
  await giveCodes(page, ines, olamide);
  await atHeading(page, words.ready.notOpen);
  expect(await page.locator('main').innerText()).not.toMatch(/Ines|Olamide/);
  expect(await lookEverywhere(page)).not.toMatch(/zanzibar|marrakesh/);
  await onceItChanges(page, () => press(page, words.ready.back));
  await openPart(page, olamide);
  await press(page, words.prepare.beReady);
  await onceItChanges(page, () => press(page, words.prepare.handOver));
  await giveCodes(page, ines, olamide);
  await consent(page, 'The cancelled holiday', 'Ines', 'Olamide');

  await atHeading(page, 'Ines');
  await expectNoBarrier(page);
  await expect(page.getByText(inesWrote.at(-1) ?? 'none')).toBeVisible();
  const seen = await lookEverywhere(page);
  expect(seen).not.toContain(inesWrote[0]);
  expect(seen).not.toContain('marrakesh');
  await sayBack(page, 'partly', 'It was like being left at the station.');
  await expect(page.getByText(words.turns.missing('Ines', 'Olamide'))).toBeVisible();
  await sayBack(page, 'not-yet');
  // After two tries the floor passes all the same, and that one stays open.
  await atHeading(page, 'Olamide');
  await expect(page.getByText(words.turns.staysOpen)).toBeVisible();
  await expect(page.getByText('marrakesh')).toHaveCount(0);

  await press(page, words.talk.pause);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Start 20 minutes' }).click();
  await page.reload();
  await expect(dialog).toBeVisible();
  await expectNoBarrier(page);
  await dialog.getByRole('button', { name: words.pause.goOn }).click();
  await atHeading(page, 'Olamide');

  await sayBack(page, 'yes');
  await press(page, words.turns.noMore);
  await onceItChanges(page, () => page.getByRole('link', { name: words.turns.goOn }).click());
  await atHeading(page, 'Ines');
  await press(page, words.say.nothingToSay);
  await atHeading(page, 'Olamide');
  await expect(page.getByText(olamideWrote.at(-1) ?? 'none')).toBeVisible();
  await expectNoBarrier(page);
  await press(page, receiving['not-yet'].label);
  await atHeading(page, receiving['not-yet'].heading);
  await expectNoBarrier(page);
  await press(page, words.say.next);
  await onceItChanges(page, () => press(page, words.say.toLoop));

  for (const who of ['Ines', 'Olamide']) {
    await atHeading(page, who);
    await page.getByLabel(words.loop.does).fill(`${who} goes quiet`);
    await page.getByLabel(words.loop.feels).fill('alone');
    await page
      .getByRole('button', { name: who === 'Ines' ? words.loop.next('Olamide') : words.loop.see })
      .click();
  }
  await atHeading(page, words.loop.heading);
  await expect(page.getByRole('img', { name: /Ines goes quiet.*Olamide goes quiet/ })).toBeVisible();
  await expectNoBarrier(page);
  await onceItChanges(page, () => press(page, words.loop.toForward));

  await atHeading(page, 'Ines');
  await page.getByLabel(words.forward.will).fill('I will show you my phone whenever you ask');
  await press(page, words.forward.add);
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel(words.forward.will).fill('write one line before I go quiet');
  // What is typed and not put down yet is there after a reload, and is not lost by going on.
  await page.reload();
  await expect(page.getByLabel(words.forward.will)).toHaveValue('write one line before I go quiet');
  await press(page, words.forward.askSomething('Olamide'));
  await page.getByLabel(words.forward.ask('Olamide')).fill('knock before you come in');
  await expectNoBarrier(page);
  await press(page, words.forward.next('Olamide'));
  await page.getByRole('radio', { name: words.forward.answers.no, exact: true }).check();
  await page.getByLabel(words.forward.appreciation('Ines')).fill('You came back up the stairs');
  await press(page, words.forward.toBoth);
  await page.getByLabel(words.forward.lookAgain).fill('2026-12-20');
  await expectNoBarrier(page);
  await onceItChanges(page, () => press(page, words.forward.toSummary));

  await page.getByRole('checkbox', { name: words.summary.agree('Ines') }).check();
  await expect(page.getByText(words.summary.notYet)).toBeVisible();
  await page.getByRole('checkbox', { name: words.summary.agree('Olamide') }).check();
  await expect(page.getByText(words.summary.isKept)).toBeVisible();
  await expectNoBarrier(page);
  await onceItChanges(page, () => press(page, words.summary.finish));
  await atHeading(page, words.ended.finished.heading);
  await page.reload();
  await expect(page.getByText('write one line before I go quiet')).toBeVisible();
  await expect(page.getByText('You came back up the stairs')).toBeVisible();
  await expectNoBarrier(page);
  // What was typed on the way is gone, and what was held back never left its part.
  expect(await lookEverywhere(page)).not.toMatch(/left at the station|goes quiet, alone/);
  expect(await lookEverywhere(page)).not.toContain(inesWrote[0]);
  // It can be changed later; until both agree anew, what they had agreed to stays.
  await press(page, words.ended.change);
  await atHeading(page, words.forward.both);
  await page.getByLabel(words.forward.staysOpen).fill('who keeps the dog');
  await onceItChanges(page, () => press(page, words.forward.toSummary));
  await press(page, words.summary.finish);
  await expect(page.getByText(words.summary.sure)).toBeVisible();
  await expectNoBarrier(page);
  await onceItChanges(page, () => press(page, words.summary.sureYes));
  await expect(page.getByText('write one line before I go quiet')).toBeVisible();
  await expect(page.getByText('who keeps the dog')).toHaveCount(0);
  expect(troubles).toEqual([]);
});

test('a wrong code opens nothing, a few of them make it wait, and a forgotten one loses that part alone', async ({
  page,
}) => {
  await beginTogether(page, /^A parent and a grown child/, ines, olamide);
  await setCode(page, ines, 'They are my grown child');
  await prepare(page, 'zanzibar');
  await onceItChanges(page, () => press(page, words.prepare.handOver));
  await setCode(page, olamide, 'They are my parent');
  await prepare(page, 'marrakesh');
  await onceItChanges(page, () => press(page, words.prepare.handOver));

  await onceItChanges(page, () => page.getByRole('link', { name: words.handOver.iAm('Ines') }).click());
  for (const tried of [words.code.wrong, words.code.wrong, words.code.wrong, words.code.wait(1)]) {
    await page.getByLabel(words.code.label, { exact: true }).fill('000000');
    await press(page, words.code.open);
    await expect(page.getByRole('alert')).toHaveText(tried);
    await expect(page.getByLabel(words.code.label, { exact: true })).toHaveValue('');
  }
  expect(await lookEverywhere(page)).not.toMatch(/zanzibar|marrakesh/);
  await press(page, words.code.forgotten);
  await expect(page.getByText(words.code.forgottenSays)).toBeVisible();
  await expectNoBarrier(page);
  await onceItChanges(page, () => press(page, words.code.beginAgain));
  await setCode(page, { ...ines, code: '777777' }, 'They are my grown child');
  await expect(page.getByRole('button', { name: words.prepare.begin, exact: true })).toBeVisible();
  await onceItChanges(page, () => press(page, words.prepare.handOver));
  await openPart(page, olamide);
  await expect(page.getByText(words.prepare.shown(0))).toBeVisible();
  await onceItChanges(page, () => press(page, words.prepare.toShare));
  await expect(page.getByText(/marrakesh/).first()).toBeVisible();
});

test('leaving a part by any way closes it: another page, Back, a reload', async ({ page }) => {
  await beginTogether(page, /^Colleagues/, ines, olamide);
  await setCode(page, ines);
  await prepare(page, 'zanzibar');
  await press(page, words.prepare.toShare);
  await expect(page.getByText(/zanzibar/).first()).toBeVisible();
  const part = page.url();
  await page
    .getByRole('link', { name: 'Mend, to the beginning' })
    .or(page.locator('header a'))
    .first()
    .click();
  await page.getByRole('link', { name: /We’re here together/ }).waitFor();
  await page.goBack();
  await expect(page.getByLabel(words.code.label, { exact: true })).toBeVisible();
  expect(await lookEverywhere(page)).not.toContain('zanzibar');
  await page.goto(part);
  await expect(page.getByLabel(words.code.label, { exact: true })).toBeVisible();
  expect(await lookEverywhere(page)).not.toContain('zanzibar');
});

test('stopping needs no reason, and reads like an ending', async ({ page }) => {
  await beginTogether(page, /^Brothers, sisters/, ines, olamide);
  for (const person of [ines, olamide]) {
    await setCode(page, person);
    await press(page, words.prepare.beReady);
    await onceItChanges(page, () => press(page, words.prepare.handOver));
  }
  await giveCodes(page, ines, olamide);
  await consent(page, 'The keys', 'Ines', 'Olamide');
  await press(page, words.turns.said);
  await page.getByLabel(words.turns.typed).fill('timbuktu');
  await press(page, words.turns.reflected);
  await press(page, words.talk.stop);
  await page.getByRole('dialog').getByRole('button', { name: words.stop.stop }).click();
  await atHeading(page, words.ended.stopped.heading);
  await expectNoBarrier(page);
  await page.reload();
  await atHeading(page, words.ended.stopped.heading);
  expect(await lookEverywhere(page)).not.toContain('timbuktu');
  await press(page, words.ended.erase);
  await press(page, words.ended.eraseSure);
  await atHeading(page, words.start.heading);
  await expect(page.getByRole('heading', { name: words.start.earlier })).toHaveCount(0);
});

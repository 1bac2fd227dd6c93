import { expect, test } from '@playwright/test';
import { practiceReturnWords } from '../../src/content/interface/practice-return';
import { practiceWords } from '../../src/content/interface/practice';
import { returnsWords } from '../../src/content/interface/returns';
import { therapistNewWords } from '../../src/content/interface/therapist-new';
import { therapistSetWords } from '../../src/content/interface/therapist-set';
import { practice as heardFirst } from '../../src/content/practices/heard-first';
import { keepLog } from './everywhere';
import { lockUp, openPractice, sendBack, sheetText, takeIn, takeOn, tick, toChoosing } from './practising';
import { atHeading, press } from './sitting';
import { onceItChanges } from './walker';

test.use({ serviceWorkers: 'block' });

/** What tries to become code, and what tries to break the text it stands in. */
const hostile =
  '<img src=x onerror=alert(1)><svg/onload=alert(2)> javascript:alert(3) ${alert(4)} \u202E turned __proto__';

test('text that tries to be code is text on both sides of a practice, in the list, on the page and on paper', async ({
  browser,
}) => {
  test.slow();
  const [hers, theirs] = await Promise.all([
    browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' }),
    browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' }),
  ]);
  const logs = [await keepLog(hers), await keepLog(theirs)];
  const [therapist, client] = [await hers.newPage(), await theirs.newPage()];

  await therapist.goto('/therapist/new');
  await atHeading(therapist, therapistNewWords.choose.heading);
  await therapist.getByRole('button', { name: new RegExp(`^${heardFirst.name}`) }).click();
  await atHeading(therapist, therapistNewWords.compose.heading);
  for (const [label, most] of [
    [therapistNewWords.whom.code, 60],
    [therapistNewWords.more.by, 60],
    [therapistNewWords.more.title, 80],
    [therapistNewWords.more.note, 600],
  ] as const)
    await therapist.getByLabel(label, { exact: true }).fill(hostile.slice(0, most));
  await onceItChanges(therapist, () => press(therapist, therapistNewWords.compose.main));
  await therapist.getByText(therapistSetWords.hand.see).click();
  const link = await therapist.getByRole('textbox', { name: therapistSetWords.hand.link }).inputValue();

  await openPractice(client, { as: 'link', link });
  await takeOn(client, 3);
  await expect(client.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror=alert(1)>');
  await client
    .getByRole('button', { name: new RegExp(`^${practiceWords.doing.told}`) })
    .first()
    .click();
  await toChoosing(client);
  await tick(client, practiceReturnWords.choose.labels.question);
  await client.getByLabel(practiceReturnWords.choose.texts.text ?? '').fill(hostile);
  const sent = await sendBack(client, 'file');
  expect(await sheetText(client)).toContain('<svg/onload=alert(2)>');

  await lockUp(therapist);
  await takeIn(therapist, sent);
  expect(await sheetText(therapist)).toContain('<svg/onload=alert(2)>');
  await therapist.getByLabel(returnsWords.one.notes).fill(hostile);
  expect((await therapist.pdf()).length).toBeGreaterThan(5_000);
  for (const address of ['/therapist/returns', '/therapist/practices', '/therapist']) {
    // Within the app, so that it stays unlocked.
    await therapist.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
    await expect(therapist.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await therapist.title()).not.toContain('alert');
  }
  for (const log of logs) {
    expect(log.dialogs).toEqual([]);
    // Said by the test's own way to keep the worker out.
    expect(log.said.filter((each) => !each.includes('Service Worker registration blocked'))).toEqual([]);
    expect(
      log.requests.filter((each) => !each.includes('localhost') && !each.startsWith('GET blob:')),
    ).toEqual([]);
  }
});

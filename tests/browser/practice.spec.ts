import { expect, test, type Page } from '@playwright/test';
import { beginWords } from '../../src/content/interface/begin';
import { practiceGoingWords } from '../../src/content/interface/practice-going';
import { practiceWords as words } from '../../src/content/interface/practice';
import { rehearsalWords } from '../../src/content/interface/rehearsal';
import { expectColorsThatCanBeRead, expectNoBarrier } from './barriers';
import { givenPractice, practiceAddress, practiceFile } from './practice-link';
import { button, say } from './rehearsing';
import { atHeading, press } from './sitting';
import { traces } from './traces';
import { goOn, onceItChanges, watch } from './walker';

// The worker has tests of its own; brought to every fresh browser here, it would only take time.
test.use({ serviceWorkers: 'block' });

const passphrase = 'four small green boats';
const at = `/practice/${givenPractice().id}`;
const scene = 'Rehearse: The late dinner';

/** Chooses a number of the only scale on the page. */
const number = (page: Page, value: number): Promise<void> =>
  page.getByRole('radio', { name: String(value), exact: true }).check({ force: true });

/** From the page with the four words to the practice itself; `visit` sees every page. */
async function takeOn(
  page: Page,
  answer: string = words.consent.yes,
  visit: (page: Page) => Promise<void> = async () => undefined,
): Promise<void> {
  await atHeading(page, words.consent.heading);
  await visit(page);
  await press(page, answer);
  await atHeading(page, givenPractice().title);
  await visit(page);
  await press(page, words.what.goOn);
  await atHeading(page, beginWords.heat.heading);
  await number(page, 4);
  await visit(page);
  await goOn(page);
  await visit(page);
  await press(page, beginWords.safety.none);
  await atHeading(page, words.before.heading);
  await number(page, 5);
  await visit(page);
  await onceItChanges(page, () => press(page, words.before.take));
  await expect(
    page.getByRole('link', { name: words.doing.ofPart(words.doing.rehearse, scene) }),
  ).toBeVisible();
  await visit(page);
}

const records = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('mend');
        opening.onsuccess = () => {
          const store = opening.result.transaction('practices').objectStore('practices');
          const counting = store.count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

test('a link leaves nothing of itself behind, and what came with it is kept only once it was taken on', async ({
  page,
}) => {
  const { troubles } = watch(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url(), JSON.stringify(request.headers())));
  const address = practiceAddress({ title: 'Name it, zanzibar', by: 'Dr. Zanzibar' });
  const data = address.slice(address.indexOf('#') + 1);
  const look = async (allowed: readonly string[] = []): Promise<void> => {
    expect(new URL(page.url()).hash).toBe('');
    const found = Object.entries(await traces(page)).filter(
      ([, text]) => text.includes(data.slice(0, 40)) || text.toLowerCase().includes('zanzibar'),
    );
    expect(found.map(([where]) => where).filter((where) => !allowed.includes(where))).toEqual([]);
  };
  // The browser itself remembers in this page, until the next is loaded, what address it was loaded from.
  const untilReload = ['performance'];
  await page.goto(address);
  await atHeading(page, words.consent.heading);
  await look(untilReload);
  expect(await records(page)).toBe(0);
  await press(page, words.consent.no);
  await atHeading(page, 'Name it, zanzibar');
  expect(await records(page)).toBe(0);
  await press(page, words.what.goOn);
  await number(page, 4);
  await goOn(page);
  await press(page, beginWords.safety.rather);
  await page.waitForURL(/support$/);
  await look(untilReload);
  expect(await records(page)).toBe(0);
  await page.goBack();
  await press(page, beginWords.safety.none);
  await onceItChanges(page, () => press(page, words.before.take));
  await expect.poll(() => records(page)).toBe(1);
  await look(untilReload);
  await page.reload();
  await atHeading(page, 'Name it, zanzibar');
  await look();
  expect(sent.filter((each) => each.includes(data.slice(0, 40)))).toEqual([]);
  expect(troubles).toEqual([]);
});

test('a practice goes from a file to the same walk and the same rehearsal, counted quietly, through reloads', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { troubles } = watch(page);
  await page.goto('/practice');
  await expectNoBarrier(page);
  await page.getByLabel(words.open.file).setInputFiles({
    name: 'from-a-mail.mend',
    mimeType: 'application/octet-stream',
    buffer: practiceFile(),
  });
  await takeOn(page, words.consent.no, expectNoBarrier);
  await expect(page.getByText(words.match.nothingBack)).toBeVisible();

  // The walk asks what was asked for, and nothing else.
  await onceItChanges(page, () => press(page, words.doing.first));
  await page.getByRole('radio', { name: /^A friend/ }).check();
  // A reload forgets what was said about safety: that is asked again.
  await page.reload();
  for (const [question, label] of [
    ['who', /^A friend/],
    ['reach', /^Yes/],
    ['safety', undefined],
    ['what', /^None of these, quite/],
    ['side', /^I hurt them/],
    ['move', /^Neither/],
    ['need', /^Both/],
  ] as const) {
    await expect(page).toHaveURL(new RegExp(`/begin/${question}$`));
    if (label === undefined) {
      await onceItChanges(page, () => press(page, beginWords.safety.none));
      continue;
    }
    await page.getByRole('radio', { name: label }).first().check({ force: true });
    await onceItChanges(page, () => goOn(page));
  }
  for (const prompt of ['camera', 'opening']) {
    await expect(page).toHaveURL(new RegExp(`/naming/${prompt}$`));
    await page.getByRole('main').getByRole('textbox').first().fill('A plate, and an empty chair.');
    await onceItChanges(page, () => goOn(page));
  }
  await expect(page).toHaveURL(/\/words$/);
  await page.goto(at);
  await expect(page.getByText(words.doing.done(1), { exact: true })).toBeVisible();

  await onceItChanges(page, () =>
    page.getByRole('link', { name: words.doing.ofPart(words.doing.rehearse, scene) }).click(),
  );
  await expect(page.getByRole('radio', { name: /^Angry/ })).toBeChecked();
  await button(page, rehearsalWords.about.begin).click();
  await say(page, 'I came home two hours late and I did not call.');
  await press(page, rehearsalWords.play.stop);
  const end = page.getByRole('link', { name: practiceGoingWords.back });
  await onceItChanges(page, () => end.click());
  await expect(page.getByText(words.doing.left(1, 2))).toBeVisible();
  await page.reload();
  await expect(page.getByText(words.doing.left(1, 2))).toBeVisible();
  await expectNoBarrier(page);

  await page.goto('/repairs');
  await expect(page.getByText(`by Friday, March 5 · ${words.waiting.left(3)}`)).toBeVisible();
  await expectNoBarrier(page);
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Night' }).check();
  await page.goto(at);
  for (const each of await page.locator('main summary').all()) await each.click();
  await expectColorsThatCanBeRead(page);
  expect(troubles).toEqual([]);
});

test('a draft in another window is as it was after a practice was opened and begun', async ({
  page,
  context,
}) => {
  await page.goto('/begin/heat');
  await number(page, 2);
  await goOn(page);
  await page.getByRole('radio', { name: /^My grown child/ }).check();
  await goOn(page);
  await expect(page).toHaveURL(/reach$/);
  await page.getByRole('radio', { name: /^I’m not sure/ }).check();
  const before = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));

  const other = await context.newPage();
  await other.goto(practiceAddress());
  await takeOn(other);
  await onceItChanges(other, () => press(other, words.doing.first));
  await other.getByRole('radio', { name: /^A friend/ }).check();
  await goOn(other);

  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).toBe(before);
  await expect(page.getByRole('radio', { name: /^I’m not sure/ })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: /^I’m not sure/ })).toBeChecked();
  await page.goto('/begin/who');
  await expect(page.getByRole('radio', { name: /^My grown child/ })).toBeChecked();
});

test('what is told in two windows is all there, whichever wrote last', async ({ page, context }) => {
  await page.goto(practiceAddress());
  await takeOn(page);
  const other = await context.newPage();
  await other.goto(at);
  await press(other, 'I did this: Take the twenty minutes');
  await press(page, `I did this: ${scene}`);
  await press(other, `I did this: ${scene}`);
  for (const each of [page, other]) {
    await each.reload();
    await expect(each.getByText(words.doing.done(2))).toBeVisible();
    await expect(each.getByText(words.doing.done(1), { exact: true })).toBeVisible();
  }
});

test('a locked app asks for the passphrase before a practice is shown, or another one is opened', async ({
  page,
}) => {
  await page.goto(practiceAddress({ title: 'About the harvest festival' }));
  await atHeading(page, words.consent.heading);
  await press(page, words.consent.yes);
  await press(page, words.what.goOn);
  await number(page, 4);
  await goOn(page);
  await press(page, beginWords.safety.none);
  await onceItChanges(page, () => press(page, words.before.take));
  await page.goto('/settings');
  await press(page, 'Set the passphrase');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await press(page, 'Set the passphrase');
  await expect(page.getByText('The passphrase is set')).toBeVisible();
  const unlock = async (): Promise<void> => {
    await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
    await expect(page.locator('body')).not.toContainText('harvest');
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await press(page, 'Unlock');
  };
  await page.goto(at);
  await unlock();
  await atHeading(page, 'About the harvest festival');
  await page.goto('about:blank');
  await page.goto(practiceAddress({ id: '0e2f8a34-9d11-4c6b-8f7a-6f1f2b7f9c02' }));
  await unlock();
  await atHeading(page, words.consent.heading);
});

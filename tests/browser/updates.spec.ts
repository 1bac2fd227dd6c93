import type { RequestListener } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { assetsOf, built, chunk, nextVersion, settled, startHost, type Host } from './hosts';
import { long, soakedBut } from './soaked';
import { begin, beginWriting, goOn, onceItChanges } from './walker';

const friend = { who: 'A friend', what: /^Silence/, side: 'I hurt them', time: /^The full path/ } as const;
const field = (page: Page) => page.getByRole('textbox').first();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const newer = (page: Page) => page.getByText(/A newer Mend is ready/);
const startIt = (page: Page) => page.getByRole('button', { name: 'Start it now' });

// In one worker, which builds the next version once: two such builds at the same time would take each other's files.
test.describe.configure({ mode: 'default' });

let host: Host;

test.beforeEach(async () => {
  host = await startHost(built);
});
test.afterEach(() => host.close());

/** Notes which of the app's own files a page takes, and how often it is loaded from the start. */
function note(page: Page): { readonly assets: Set<string>; loads: number } {
  const noted = { assets: new Set<string>(), loads: 0 };
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/assets/')) noted.assets.add(pathname);
    if (request.isNavigationRequest()) noted.loads += 1;
  });
  return noted;
}

/** Which builds the noted files can be of, leaving out what both have. */
async function versionsOf(assets: ReadonlySet<string>): Promise<readonly string[]> {
  const [older, next] = [assetsOf(built), assetsOf(await nextVersion())];
  const isOf = (mine: readonly string[], others: readonly string[]): boolean =>
    [...assets].some((path) => mine.includes(path) && !others.includes(path));
  return [...(isOf(older, next) ? ['this'] : []), ...(isOf(next, older) ? ['next'] : [])];
}

/** Loads the page so that it asks for a newer worker, and waits until that one is whole. */
async function takeIn(page: Page): Promise<void> {
  await page.reload();
  await expect
    .poll(
      () =>
        page.evaluate(
          async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? 'none',
        ),
      { timeout: 30_000 },
    )
    .toBe('installed');
}

test(
  'a newer version waits while somebody writes, is offered on a calm page, and starts whole',
  long,
  async ({ page }) => {
    const next = await nextVersion();
    await begin(page, { ...friend, home: host.address });
    await settled(page);
    await field(page).fill('First half of a sentence');
    await expect(page.getByText('Saved on this device')).toBeVisible();
    const prompt = page.url();
    host.deploy(next);
    const before = note(page);
    await takeIn(page);
    before.loads = 0;

    await field(page).press('Control+End');
    await field(page).pressSequentially(', and the second');
    await expect(page.getByText('Saved on this device')).toBeVisible();
    await expect(newer(page)).toHaveCount(0);
    await onceItChanges(page, () => goOn(page));
    await expect(newer(page)).toHaveCount(0);
    // Pages that were never open: their files are gone from the host, and kept here.
    await page.getByRole('link', { name: 'People to talk to' }).click();
    await expect(page).toHaveURL(/\/support$/);
    await expect(newer(page)).toHaveCount(0);
    await page.getByRole('link', { name: 'Mend, home' }).click();
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(newer(page)).toBeVisible();
    expect(before.loads).toBe(0);
    expect(await versionsOf(before.assets)).toEqual(['this']);

    const after = note(page);
    await startIt(page).click();
    // The older worker first ends what it is doing, which a busy machine draws out.
    await expect.poll(() => after.loads, { timeout: 60_000 }).toBe(1);
    await expect(newer(page)).toHaveCount(0, { timeout: 60_000 });
    // The page that was left may have asked for something late in its last moment.
    const whole = note(page);
    await page.goto(prompt);
    await expect(field(page)).toHaveValue('First half of a sentence, and the second');
    expect(after.loads).toBe(2);
    expect(await versionsOf(whole.assets)).toEqual(['next']);
  },
);

test('a newer version that nobody asked for starts when the app is next opened', async ({
  page,
  context,
}) => {
  const next = await nextVersion();
  await page.goto(host.address);
  await settled(page);
  host.deploy(next);
  await takeIn(page);
  await page.close();
  await expect(async () => {
    const again = await context.newPage();
    const noted = note(again);
    await again.goto(`${host.address}/settings`);
    await expect(heading(again)).toBeVisible();
    await again.close();
    expect(await versionsOf(noted.assets)).toEqual(['next']);
  }).toPass();
});

test(
  'a newer version that starts in one tab leaves the sentence in another alone, and then takes it along',
  long,
  async ({ page, context }) => {
    const next = await nextVersion();
    await beginWriting(page, host.address);
    await settled(page);
    host.deploy(next);
    const other = await context.newPage();
    await other.goto(`${host.address}/settings`);
    await takeIn(other);
    await expect(newer(other)).toBeVisible();
    const writing = note(page);
    await field(page).pressSequentially('Half of ');
    const whole = note(other);
    await startIt(other).click();
    await expect.poll(() => whole.loads, { timeout: 60_000 }).toBe(1);
    await expect(heading(other)).toBeVisible();
    await field(page).pressSequentially('a sentence');
    await expect(page.getByText('Saved on this device')).toBeVisible();
    expect(writing.loads).toBe(0);
    const prompt = page.url();
    // Once the file of a page is gone everywhere, the tab loads again, by itself, at the address it was going to.
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    await page.getByRole('link', { name: 'Mend, home' }).click();
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(heading(page)).toHaveText('Settings');
    await expect.poll(() => writing.loads).toBe(1);
    await expect(heading(page)).toHaveText('Settings');
    await page.goto(prompt);
    await expect(field(page)).toHaveValue('Half of a sentence');
  },
);

test(
  'a newer version with one wrong file never starts; the older one stays until all of it is right',
  long,
  async ({ page }) => {
    const next = await nextVersion();
    await page.goto(host.address);
    await settled(page);
    host.deploy(next);
    const wrong = assetsOf(next).find((path) => /settings-page-.*js$/.test(path));
    host.instead((path) => (path === wrong ? notThere['a page in its place'] : undefined));
    const ended = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          void navigator.serviceWorker.getRegistration().then((registration) => {
            registration?.addEventListener('updatefound', () => {
              const worker = registration.installing;
              worker?.addEventListener('statechange', () => resolve(worker.state));
            });
            void registration?.update().catch(() => undefined);
          });
        }),
    );
    expect(await ended).toBe('redundant');
    const noted = note(page);
    await page.goto(`${host.address}/settings`);
    await expect(heading(page)).toHaveText('Settings');
    expect(await versionsOf(noted.assets)).toEqual(['this']);
    host.instead(undefined);
    await takeIn(page);
    await expect(newer(page)).toBeVisible();
  },
);

const notThere: Readonly<Record<string, RequestListener>> = {
  'a plain 404': (_, response) => void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('no'),
  'a page in its place': (_, response) =>
    void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Mend</title>'),
};

test.describe('a page whose file is gone, where there is no worker', () => {
  test.use({ serviceWorkers: 'block' });

  for (const [how, answer] of Object.entries(notThere)) {
    const without = (name: string): void =>
      host.instead((path) => (path === chunk(name) ? answer : undefined));

    test(`is loaded again once by itself, then says so, and loses nothing: ${how}${soakedBut(how !== 'a plain 404')}`, async ({
      page,
    }) => {
      await begin(page, { ...friend, home: host.address });
      await field(page).fill('Typed before the file went');
      await expect(page.getByText('Saved on this device')).toBeVisible();
      without('settings-page');
      await page.getByRole('link', { name: 'Mend, home' }).click();
      const noted = note(page);
      await page.getByRole('link', { name: 'Settings' }).click();
      await expect(heading(page)).toHaveText('This page did not come');
      await expect(page).toHaveURL(/\/settings$/);
      await page.waitForLoadState('networkidle');
      expect(noted.loads).toBe(1);
      await page.getByRole('button', { name: 'To the page before' }).click();
      await page.getByRole('link', { name: 'Pick up where you left off' }).click();
      await page.getByRole('link', { name: /A friend/ }).click();
      await page.getByRole('button', { name: 'Back', exact: true }).click();
      await expect(field(page)).toHaveValue('Typed before the file went');

      host.instead(undefined);
      await page.getByRole('link', { name: 'Mend, home' }).click();
      await page.getByRole('link', { name: 'Settings' }).click();
      await expect(heading(page)).toHaveText('Settings');
    });

    test(`is never loaded again over words that are on no disk: ${how}${soakedBut(how === 'a plain 404')}`, async ({
      page,
    }) => {
      await page.goto(`${host.address}/begin/heat`);
      await page.getByRole('checkbox', { name: 'Don’t save this one' }).check();
      await page.getByRole('radio', { name: /^3/ }).check({ force: true });
      await goOn(page);
      await page.getByRole('radio', { name: 'A friend' }).check();
      await goOn(page);
      await page.getByRole('radio', { name: 'Yes' }).check();
      await goOn(page);
      await page.getByRole('button', { name: 'None of these' }).click();
      await page.getByRole('radio', { name: /^Silence/ }).check();
      await goOn(page);
      await page.getByRole('radio', { name: 'I hurt them' }).check();
      await page.getByRole('button', { name: /short way/ }).click();
      await field(page).fill('On no disk');
      without('support-page');
      const noted = note(page);
      await page.getByRole('link', { name: 'People to talk to' }).click();
      await expect(heading(page)).toHaveText('This page did not come');
      await expect(page.getByText(/Something in this tab is not saved/)).toBeVisible();
      await page.getByRole('button', { name: 'To the page before' }).click();
      await expect(field(page)).toHaveValue('On no disk');
      expect(noted.loads).toBe(0);
      host.instead(undefined);
      await page.getByRole('link', { name: 'People to talk to' }).click();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await page.goBack();
      await expect(field(page)).toHaveValue('On no disk');
    });
  }
});

const selfRemoving = `
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', async () => {
    await registration.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
    for (const client of await clients.matchAll()) client.navigate(client.url);
  });`;

test(
  'a host that takes its worker back gives the app from the network within two loads, with nothing lost',
  long,
  async ({ page }) => {
    await beginWriting(page, host.address);
    await field(page).fill('Typed under the worker');
    await expect(page.getByText('Saved on this device')).toBeVisible();
    await settled(page);
    host.instead((path) => {
      if (path !== '/sw.js') return undefined;
      return (_, response) =>
        void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(selfRemoving);
    });
    await page.reload();
    // It may stay in name where a page that is just loading asks for it again, but it answers for nothing any more.
    await expect
      .poll(() => page.evaluate(async () => (await caches.keys()).length).catch(() => undefined), {
        // The older worker first ends what it is doing.
        timeout: 60_000,
      })
      .toBe(0);
    const answer = await page.reload();
    expect(answer?.fromServiceWorker()).toBe(false);
    await expect(field(page)).toHaveValue('Typed under the worker');
    await field(page).fill('And typed without');
    await expect(page.getByText('Saved on this device')).toBeVisible();
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  },
);

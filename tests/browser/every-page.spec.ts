import { expect, test, type Page } from '@playwright/test';
import { frameWords } from '../../src/content/interface/frame';
import { expectColorsThatCanBeRead, expectNoBarrier, expectNothingSideways } from './barriers';
import { answeredSoFar, everyAddress, filesOfBuild, isLikeAnother, keepLog } from './everywhere';
import { long, soakedBut } from './soaked';
import { leaveByShift } from './walker';

// The worker has tests of its own; brought to every fresh browser here, it would only take time.
test.use({ serviceWorkers: 'block' });

/** Each page is opened once and asked everything; in parts, since they can be asked at the same time. */
const parts = [
  ...[1, 2, 3, 4].map((part) => ({ named: `part ${part} of 4`, takes: part - 1, of: 4, areAlike: false })),
  { named: 'those much like another', takes: 0, of: 1, areAlike: true },
];

/** As where somebody chose it in the settings; it has to look different at once, but for the talk, which is dim in any. */
async function appearIn(page: Page, appearance: string): Promise<void> {
  const [before, after] = await page.evaluate((look) => {
    const paper = (): string => getComputedStyle(document.body).backgroundColor;
    const was = paper();
    document.documentElement.dataset['appearance'] = look;
    return [was, paper()];
  }, appearance);
  if (!page.url().endsWith('/talk')) expect(after, `${page.url()}, ${appearance}`).not.toBe(before);
}

async function expectWayOutInView(page: Page): Promise<void> {
  const wayOut = page.getByRole('link', { name: frameWords.leave, exact: true });
  for (const where of ['end', 'top']) {
    await page.evaluate((at) => scrollTo(0, at === 'top' ? 0 : document.body.scrollHeight), where);
    await expect(wayOut, `${page.url()}, ${where}`).toBeInViewport({ ratio: 1 });
  }
}

for (const { named, takes, of, areAlike } of parts) {
  test(
    `every page has no barrier in any look, fits any screen, asks for nothing but the build’s files, and is left at once: ${named}${soakedBut(!areAlike)}`,
    takes > 0 ? long : {},
    async ({ page, context, baseURL }) => {
      test.setTimeout(300_000);
      await answeredSoFar(context);
      await context.addInitScript(() => {
        // Each opens as it does for somebody who did not just leave: without the cover.
        if (location.protocol.startsWith('http')) sessionStorage.removeItem('mend-left');
      });
      const away = frameWords.leaveAddresses.encyclopedia;
      await context.route(away, (route) => route.fulfill({ body: 'elsewhere' }));
      const log = await keepLog(context);
      const all = (await everyAddress()).filter((address) => isLikeAnother(address) === areAlike);
      const addresses = all.filter((_, at) => at % of === takes);
      expect(addresses.length).toBeGreaterThan(5);
      for (const address of addresses) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        // A page the build wrote can be read before its script has come.
        await page.locator('html[data-appearance]').waitFor();
        await expectWayOutInView(page);
        await expectNoBarrier(page);
        for (const appearance of ['night', 'contrast']) {
          await appearIn(page, appearance);
          await expectColorsThatCanBeRead(page);
        }
        await appearIn(page, 'day');
        await expectNothingSideways(page);
        await leaveByShift(page);
        await expect(page, address).toHaveURL(away);
      }
      const own = new Set([...(await filesOfBuild()), ...addresses].map((path) => `GET ${baseURL}${path}`));
      expect(log.requests.length).toBeGreaterThan(addresses.length);
      expect(log.requests.filter((each) => !own.has(each) && each !== `GET ${away}`)).toEqual([]);
      // A page that does not exist is answered with 404, which the console repeats; and it tells of the worker kept away.
      const expected =
        /^error: Failed to load resource: the server responded with a status of 404|blocked by Playwright$/;
      expect(log.said.filter((said) => !expected.test(said))).toEqual([]);
      expect(log.dialogs).toEqual([]);
    },
  );
}

import { test, type Page } from '@playwright/test';
import { built, startHost } from '../browser/hosts';
import { aFriend, begin, goOn, onceItChanges } from '../browser/walker';
import { compare, median, percentile, tell } from './comparing';

const rounds = 15;
/** Milliseconds from the press to the focus on the next prompt's heading. */
const target = 50;

/** From now on every press on a button is timed until a heading has the focus. */
const watchPresses = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const took: number[] = [];
    Object.assign(window, { took });
    let pressed = 0;
    addEventListener('click', (event) => (pressed = event.timeStamp), true);
    addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLHeadingElement) took.push(performance.now() - pressed);
    });
  });

const lastTook = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { took: number[] }).took.at(-1) ?? Number.NaN);

/** Follows a plain link between two documents: from the press until the next one stands, ready to be read. */
async function follow(page: Page): Promise<number> {
  await page.evaluate(() => {
    addEventListener('click', (event) =>
      sessionStorage.setItem('pressed', String(performance.timeOrigin + event.timeStamp)),
    );
  });
  const before = page.url();
  await page.locator('#on').click();
  await page.waitForURL((url) => url.href !== before, { waitUntil: 'load' });
  return page.evaluate(() => {
    const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return (
      performance.timeOrigin +
      (opened?.domContentLoadedEventEnd ?? Number.NaN) -
      Number(sessionStorage.getItem('pressed'))
    );
  });
}

const plainOf = (html: string, on: string): string =>
  html
    .replace(/<script.*?<\/script>|<link.*?>|<meta http-equiv.*?>/gs, '')
    .replace('<main', `<a id="on" href="${on}">Continue</a><main`);

test('from the press on going on to the focus on the next heading', async ({ browser }) => {
  const host = await startHost(built);
  // A worker would answer for the plain pages as well.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await begin(page, { home: host.address, ...aFriend });
    await page.getByRole('textbox').first().fill('I said I would come, and I did not.');
    const back = (): Promise<void> => page.getByRole('button', { name: 'Back', exact: true }).click();
    const here = await page.content();
    await onceItChanges(page, () => goOn(page));
    const documents: Record<string, string> = {
      '/plain/here': plainOf(here, '/plain/next'),
      '/plain/next': plainOf(await page.content(), '/plain/here'),
    };
    host.instead((path) => {
      const html = documents[path];
      if (html === undefined) return undefined;
      return (_, response) =>
        void response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
    });
    await onceItChanges(page, back);
    await watchPresses(page);
    const peer = await context.newPage();
    await peer.goto(`${host.address}/plain/here`);
    for (const slower of [1, 4]) {
      for (const each of [page, peer]) {
        const devtools = await context.newCDPSession(each);
        await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
      }
      const took: { ours: number[]; plain: number[] } = { ours: [], plain: [] };
      for (let round = 0; round < rounds; round += 1) {
        await page.bringToFront();
        await onceItChanges(page, () => goOn(page));
        took.ours.push(await lastTook(page));
        await onceItChanges(page, back);
        await peer.bringToFront();
        took.plain.push(await follow(peer));
      }
      tell({
        bench: 'the next heading has the focus, milliseconds after the press',
        slower,
        median: median(took.ours),
        '95th': percentile(took.ours, 0.95),
        target,
        isWithin: percentile(took.ours, 0.95) <= target,
      });
      compare({
        bench: 'the next heading, beside a link to the same page as plain HTML',
        of: `slowed ${slower} times`,
        ours: median(took.ours),
        peer: median(took.plain),
        target: 1,
      });
    }
  } finally {
    await context.close();
    await host.close();
  }
});

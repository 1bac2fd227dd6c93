import { expect, test, type Page } from '@playwright/test';
import { built, startHost } from '../browser/hosts';
import { aFriend, begin } from '../browser/walker';
import { median, percentile, tell } from './comparing';
import { fillStore } from './many-repairs';
import { keysTook, letter, typeKeys, watchKeys } from './typing';

const repairs = 10_000;
const [rounds, keys] = [6, 25];
/** At most one frame above the bare text area. */
const target = 1000 / 60;

/** Puts the text into the field of a page and stands at its end, the processor slowed. */
async function hold(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox').first();
  await field.fill(text);
  await field.press('Control+End');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

test('a key on a prompt page, beside one in a bare text area', async ({ browser }) => {
  const host = await startHost(built);
  host.instead((path) =>
    path === '/bare'
      ? (_, response) =>
          void response
            .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
            .end('<!doctype html><title>Bare</title><textarea rows="12" cols="40"></textarea>')
      : undefined,
  );
  // A worker would answer for the bare page as well.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await begin(page, { home: host.address, ...aFriend });
    await fillStore(page, repairs);
    await page.reload();
    const bare = await context.newPage();
    await bare.goto(`${host.address}/bare`);
    for (const each of [page, bare]) await watchKeys(each);
    for (const words of [10, 2_000]) {
      for (const each of [page, bare]) {
        await each.bringToFront();
        await hold(each, letter(words));
      }
      const took: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
      for (let round = -1; round < rounds; round += 1) {
        for (const [name, each] of [
          ['ours', page],
          ['peer', bare],
        ] as const) {
          await each.bringToFront();
          await each.getByRole('textbox').first().focus();
          await keysTook(each);
          await typeKeys(each, keys);
          await expect
            .poll(() => each.evaluate(() => (window as unknown as { took: number[] }).took.length))
            .toBe(keys);
          // The coach comes with the first words: that round is not counted.
          if (round >= 0) took[name].push(...(await keysTook(each)));
        }
      }
      const [ours, peer] = [percentile(took.ours, 0.95), percentile(took.peer, 0.95)];
      tell({
        bench: 'key to paint, slowed 4 times, 95th percentile',
        of: `a text of ${words} words`,
        repairs,
        keys: took.ours.length,
        ours,
        peer,
        ratio: ours / peer,
        medians: [median(took.ours), median(took.peer)],
        above: ours - peer,
        target,
        isWithin: ours - peer <= target,
      });
    }
  } finally {
    await context.close();
    await host.close();
  }
});

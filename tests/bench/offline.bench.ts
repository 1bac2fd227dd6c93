import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { built, settled, startHost } from '../browser/hosts';
import { begin } from '../browser/walker';

const rounds = 7;
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** When a page showed something first, in milliseconds since it was asked for. */
const painted = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (;;) {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      if (paint) return paint.startTime;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });

test('the second start without a network, CPU slowed 4 times: until Home is painted, until a prompt takes a key', async ({
  context,
}) => {
  const host = await startHost(built);
  const peer = await startHost(built);
  const html = (await readFile(`${built}/index.html`, 'utf8')).replace(/<script.*?<\/script>|<link.*?>/g, '');
  peer.instead(
    () => (_, response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end(html),
  );
  /** A new tab with a slow processor, and no worker running yet. */
  const slowPage = async (): Promise<Page> => {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return page;
  };
  try {
    const first = await context.newPage();
    await begin(first, {
      home: host.address,
      who: 'A friend',
      what: /^Silence/,
      side: 'I hurt them',
      time: /^The full path/,
    });
    await first.getByRole('textbox').first().fill('Typed before.');
    await expect(first.getByText('Saved on this device')).toBeVisible();
    await settled(first);
    const prompt = first.url();
    await first.close();
    host.setDown(true);

    const plain: number[] = [];
    const home: number[] = [];
    const shown: number[] = [];
    const key: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      let page = await slowPage();
      await page.goto(peer.address);
      plain.push(await painted(page));
      await page.close();

      page = await slowPage();
      await page.goto(host.address);
      home.push(await painted(page));
      await page.close();

      page = await slowPage();
      await page.addInitScript(() => {
        // A hand that tries a key every four milliseconds until a field with the stored text takes it.
        const press = (): void => {
          const field = document.querySelector('textarea');
          field?.focus();
          if (field?.value && document.execCommand('insertText', false, 'e')) {
            Object.assign(window, { acceptedAt: performance.now() });
          } else setTimeout(press, 4);
        };
        press();
      });
      await page.goto(prompt);
      await page.waitForFunction(() => 'acceptedAt' in window);
      key.push(await page.evaluate(() => (window as unknown as { acceptedAt: number }).acceptedAt));
      shown.push(await painted(page));
      await page.close();
    }
    const figures = {
      plainPagePainted: median(plain),
      homePainted: median(home),
      homeToPlain: median(home) / median(plain),
      promptPainted: median(shown),
      promptTakesKey: median(key),
    };
    console.log(JSON.stringify({ bench: 'second start offline', slower: 4, rounds, ...figures }));
  } finally {
    await host.close();
    await peer.close();
  }
});

import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { built, chunk } from '../browser/hosts';

const keys = 60;
const example = '/repair/example-the-last-train/owning/what-i-did';

const at = (values: readonly number[], share: number): number =>
  Math.round(100 * ([...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0)) / 100;

/** Two thousand words as people put them, of the sentences the coach is measured on. */
function letter(): string {
  const lines = readFileSync('tests/coach/practice.jsonl', 'utf8').trim().split('\n');
  const words = lines
    .map((line) => (JSON.parse(line) as { readonly text: string }).text)
    .join(' ')
    .split(' ');
  return Array.from({ length: 2_000 }, (_, nth) => words[nth % words.length]).join(' ');
}

/** Types at the end of a long text and takes the time from each key to the paint that shows it, in milliseconds. */
async function keyToPaint(page: Page): Promise<readonly number[]> {
  const field = page.getByRole('textbox').first();
  await field.fill(letter());
  await field.press('Control+End');
  await page.evaluate(() => {
    const took: number[] = [];
    Object.assign(window, { took });
    addEventListener(
      'beforeinput',
      () => {
        const pressed = performance.now();
        const { port1, port2 } = new MessageChannel();
        // A message sent in the frame's last moment arrives once it is painted.
        port1.onmessage = () => took.push(performance.now() - pressed);
        requestAnimationFrame(() => port2.postMessage(0));
      },
      true,
    );
  });
  for (let nth = 0; nth < keys; nth += 1) await page.keyboard.type('you '[nth % 4] ?? 'y', { delay: 40 });
  return page.evaluate(() => (window as unknown as { took: number[] }).took);
}

test('the coach in the page, in a text of 2,000 words, the processor slowed four times', async ({
  browser,
  baseURL,
}) => {
  const reader = chunk('coach-reader');
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await page.goto(example);
  const devtools = await page.context().newCDPSession(page);
  await expect(page.getByRole('textbox').first()).toBeVisible();
  const share = async (): Promise<readonly number[]> =>
    page.evaluate(
      async ([path, text, count]) => {
        const { newReader } = (await import(path)) as {
          newReader: () => (text: string, context: object) => unknown;
        };
        const read = newReader();
        read(text, {});
        const took: number[] = [];
        for (let nth = 1; nth <= count; nth += 1) {
          const began = performance.now();
          read(`${text} ${'you never '.repeat(count).slice(0, nth)}`, {});
          took.push(performance.now() - began);
        }
        return took;
      },
      [reader, letter(), keys] as const,
    );
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await share();
  const own = await share();
  const withIt = await keyToPaint(page);
  await page.close();

  const without = await browser.newPage({ baseURL: baseURL ?? '' });
  await without.route(`**${reader}`, (route) => route.abort());
  await without.goto(example);
  await expect(without.getByRole('textbox').first()).toBeVisible();
  const slow = await without.context().newCDPSession(without);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const plain = await keyToPaint(without);
  await without.close();
  console.log(
    JSON.stringify({
      bench: 'coach, a key in 2,000 words, slowed',
      'its share, median': at(own, 0.5),
      'its share, 95th': at(own, 0.95),
      'key to paint, median': at(withIt, 0.5),
      'key to paint, 95th': at(withIt, 0.95),
      'without it, median': at(plain, 0.5),
      'without it, 95th': at(plain, 0.95),
    }),
  );
});

test('the bytes the coach adds when the first text prompt opens', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  const paths = new Set<string>();
  page.on('response', (response) => paths.add(new URL(response.url()).pathname));
  await page.goto(example);
  await page.waitForLoadState('networkidle');
  await page.close();
  // The coach's own files and no other page's: those named for it, and its rules with what reads them.
  const added = [...paths].filter((path) => /\/(?:coach|kinds)-[^/]*\.js$/.test(path));
  const names = readdirSync(`${built}/assets`);
  const sizes = added
    .filter((path) => names.includes(path.replace('/assets/', '')))
    .map((path) => ({ path, gzip: gzipSync(readFileSync(`${built}${path}`)).length }));
  console.log(
    JSON.stringify({
      bench: 'coach, bytes added',
      gzip: sizes.reduce((sum, { gzip }) => sum + gzip, 0),
      files: sizes,
    }),
  );
});

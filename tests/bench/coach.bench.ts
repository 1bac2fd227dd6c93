import { expect, test, type Page } from '@playwright/test';
import { chunk } from '../browser/hosts';
import { begin } from '../browser/walker';
import { coachBytes } from './coach/bytes.js';
import { median, percentile, tell } from './comparing';
import { keysTook, letter, typeKeys, watchKeys } from './typing';

const [keys, words] = [60, 2_000];
/** Of the coach’s own share of a key, in milliseconds. */
const most = 4;
/** What a key may take longer with it. */
const frame = 1000 / 60;
const example = '/repair/example-the-last-train/owning/what-i-did';

/** Types at the end of a long text and takes the time from each key to the paint that shows it, in milliseconds. */
async function keyToPaint(page: Page): Promise<readonly number[]> {
  const field = page.getByRole('textbox').first();
  await field.fill(letter(words));
  await field.press('Control+End');
  await watchKeys(page);
  await typeKeys(page, keys);
  return keysTook(page);
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
        const { wholeReaders } = (await import(path)) as {
          wholeReaders: () => Promise<() => (text: string, context: object) => unknown>;
        };
        const read = (await wholeReaders())();
        read(text, {});
        const took: number[] = [];
        for (let nth = 1; nth <= count; nth += 1) {
          const began = performance.now();
          read(`${text} ${'you never '.repeat(count).slice(0, nth)}`, {});
          took.push(performance.now() - began);
        }
        return took;
      },
      [reader, letter(words), keys] as const,
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
  const share95 = percentile(own, 0.95);
  tell({
    bench: 'coach, its share of a key in 2,000 words, slowed 4 times',
    median: median(own),
    '95th': share95,
    target: most,
    isWithin: share95 <= most,
  });
  const [ours, peer] = [percentile(withIt, 0.95), percentile(plain, 0.95)];
  tell({
    bench:
      'key to paint in 2,000 words, slowed 4 times, 95th percentile, beside the same page without the coach',
    ours,
    peer,
    ratio: ours / peer,
    medians: [median(withIt), median(plain)],
    above: ours - peer,
    target: frame,
    isWithin: ours - peer <= frame,
  });
});

test('the bytes the coach adds: none when a text prompt opens, and what once there are words', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
  const paths = new Set<string>();
  page.on('requestfinished', (request) => paths.add(new URL(request.url()).pathname));
  await begin(page, { who: 'A friend', what: /^Silence/, side: 'I hurt them', time: /^The full path/ });
  await page.waitForLoadState('networkidle');
  expect(paths).not.toContain(chunk('coach-reader'));
  expect(paths).not.toContain(chunk('coach-help'));
  await page.getByRole('textbox').first().fill('You were late.');
  await expect.poll(() => paths.has(chunk('coach-help'))).toBe(true);
  await page.close();
  for (const { when, ...bytes } of coachBytes()) tell({ bench: 'coach, bytes added', when, ...bytes });
});

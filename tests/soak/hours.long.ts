import { expect, test } from '@playwright/test';
import { compare, median, tell } from '../bench/comparing';
import { keysTook, watchKeys } from '../bench/typing';
import { begin, goOn, onceItChanges } from '../browser/walker';

const sentence = 'I said I would be there at six, and I was.';
/** Eight hours of somebody who writes much: keys and page changes. MEND_SOAK_KEYS makes it shorter. */
const keys = Number(process.env.MEND_SOAK_KEYS ?? 20_000);
const rounds = Math.ceil(keys / sentence.length);
const changes = 2 * rounds;
const hours = 8 * 3_600_000;
/** So many rounds count as the first minutes, and as the last. */
const first = 20;
const mostGrowth = 5_000_000;
const slower = 1.2;

test(`eight hours, ${keys} keys and ${changes} page changes leave the page as light and as quick as it was`, async ({
  page,
}) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const heap = async (): Promise<number> => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  };
  // The hours are made up; what a key takes is told by the browser's own clock and frames.
  await page.addInitScript(() => {
    Object.assign(window, {
      own: { now: performance.now.bind(performance), frame: requestAnimationFrame.bind(window) },
    });
  });
  await page.clock.install();
  await begin(page, { who: 'A friend', what: /^Silence/, side: 'I hurt them', time: /^The full path/ });
  await expect(page).toHaveURL(/opening-rough$/);
  const field = page.getByRole('textbox').first();
  await watchKeys(page);
  const round = async (): Promise<void> => {
    await field.fill('');
    await field.pressSequentially(sentence);
    await onceItChanges(page, () => goOn(page));
    await onceItChanges(page, () => page.getByRole('button', { name: 'Back', exact: true }).click());
    await page.clock.fastForward(Math.round(hours / rounds));
  };
  for (let nth = 0; nth < first; nth += 1) await round();
  const firstHeap = await heap();
  const firstKey = median(await keysTook(page));
  for (let nth = first; nth < rounds - first; nth += 1) await round();
  await keysTook(page);
  for (let nth = 0; nth < first; nth += 1) await round();
  const grown = (await heap()) - firstHeap;
  const lastKey = median(await keysTook(page));
  tell({
    bench: 'eight hours: the heap grows, bytes',
    keys,
    changes,
    grown,
    target: mostGrowth,
    isWithin: grown <= mostGrowth,
  });
  compare({
    bench: 'eight hours: key to paint at the end, beside the beginning',
    of: 'medians',
    ours: lastKey,
    peer: firstKey,
    target: slower,
  });
  expect(grown).toBeLessThanOrEqual(mostGrowth);
  expect(lastKey / firstKey).toBeLessThanOrEqual(slower);
});

import { expect, test } from '@playwright/test';
import { begin, goOn, onceItChanges } from '../browser/walker';

const sentence = 'I said I would be there at six, and I was.';
/** Eight hours of somebody who writes much: keys and page changes. MEND_SOAK_KEYS makes it shorter. */
const keys = Number(process.env.MEND_SOAK_KEYS ?? 20_000);
const rounds = Math.ceil(keys / sentence.length);
const first = 20;
const mostGrowth = 5_000_000;

test(`${keys} keys and ${2 * rounds} page changes leave the page as light and as quick as it was`, async ({
  page,
}) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const heap = async (): Promise<number> => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  };
  await begin(page, { who: 'A friend', what: /^Silence/, side: 'I hurt them', time: /^The full path/ });
  await expect(page).toHaveURL(/opening-rough$/);
  const field = page.getByRole('textbox').first();
  await page.evaluate(() => {
    const took: number[] = [];
    Object.assign(window, { took });
    addEventListener(
      'beforeinput',
      () => {
        const at = performance.now();
        requestAnimationFrame(() => setTimeout(() => took.push(performance.now() - at)));
      },
      true,
    );
  });
  const median = (): Promise<number> =>
    page.evaluate(() => {
      const { took } = window as unknown as { took: number[] };
      const last = took.splice(0).sort((a, b) => a - b);
      return last[last.length >> 1] ?? 0;
    });
  const round = async (): Promise<void> => {
    await field.fill('');
    await field.pressSequentially(sentence);
    await onceItChanges(page, () => goOn(page));
    await onceItChanges(page, () => page.getByRole('button', { name: 'Back', exact: true }).click());
  };
  for (let nth = 0; nth < first; nth += 1) await round();
  const firstHeap = await heap();
  const firstKey = await median();
  for (let nth = first; nth < rounds - first; nth += 1) await round();
  await median();
  for (let nth = 0; nth < first; nth += 1) await round();
  const grown = (await heap()) - firstHeap;
  const ratio = (await median()) / firstKey;
  console.log(
    `eight hours: tried ${keys} keys and ${2 * rounds} page changes, heap grew ${grown} bytes, key to paint ${ratio.toFixed(2)} times that of the first`,
  );
  expect(grown).toBeLessThanOrEqual(mostGrowth);
  expect(ratio).toBeLessThanOrEqual(1.2);
});

import { readdir } from 'node:fs/promises';
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { begin } from '../browser/walker';
import { compare, median, percentile, tell } from './comparing';
import { fillStore } from './many-repairs';

const keys = 200;

/** With 10,000 repairs a key may cost this many times what it costs with one. */
const target = 1.5;
/** In milliseconds, by how much the processor is slowed; where there is no figure none was set. */
const most = {
  1: { savingMainThread: 1 },
  4: { savingMainThread: 3, acknowledgedMedian: 10, openMedian: 20 },
} as const;

interface Typing {
  /** From the key to the end of everything it set off at once, in milliseconds. */
  readonly handled: readonly number[];
  /** From the key to the commit of the record that holds it. */
  readonly acknowledged: readonly number[];
}

/** Types into the open prompt and times every key from inside the page. */
async function type(page: Page): Promise<Typing> {
  await page.getByRole('textbox').first().fill('');
  await page.getByRole('textbox').first().focus();
  await page.evaluate(() => {
    const state = { pressed: [] as number[], handled: [] as number[], committed: [] as number[] };
    Object.assign(window, { timing: state });
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
      this.transaction.addEventListener('complete', () => state.committed.push(performance.now()));
      return put.apply(this, args);
    };
    const channel = new MessageChannel();
    let at = 0;
    channel.port1.onmessage = () => state.handled.push(performance.now() - at);
    addEventListener(
      'beforeinput',
      () => {
        at = performance.now();
        state.pressed.push(at);
        channel.port2.postMessage(0);
      },
      true,
    );
  });
  for (let at = 0; at < keys; at += 1) await page.keyboard.type('e', { delay: 20 });
  await expect(page.getByText('Saved on this device')).toBeVisible();
  return page.evaluate(() => {
    const { pressed, handled, committed } = (
      window as unknown as { timing: { pressed: number[]; handled: number[]; committed: number[] } }
    ).timing;
    const acknowledged = pressed.map((key) => Math.min(...committed.filter((at) => at >= key)) - key);
    return { handled, acknowledged };
  });
}

interface Saving {
  /** The main thread's share of one save, in milliseconds, all it set off included. */
  readonly mainThread: number;
  /** From the call to the commit. */
  readonly kept: readonly number[];
  /** Reading the list's first 50 rows, and opening one repair. */
  readonly list: readonly number[];
  readonly open: readonly number[];
}

/** Times the disk alone, with no page drawn on top: the app's own storage, loaded once more in the page. */
async function disk(page: Page, devtools: CDPSession): Promise<Saving> {
  const file = (await readdir('dist/assets')).find((name) => /^device-.*\.js$/.test(name));
  await page.evaluate(
    async ([path, times]) => {
      const { keepOnDevice } = (await import(path)) as typeof import('../../src/storage/device');
      const keeping = await keepOnDevice();
      const { rows } = await keeping.list(0, 50);
      const opened = await keeping.open(rows[0]?.id ?? '');
      if (opened.kind !== 'open') throw new Error(opened.kind);
      const { repair } = opened;
      const clock = async (work: (at: number) => Promise<unknown>): Promise<number[]> => {
        const took: number[] = [];
        for (let at = 0; at < times; at += 1) {
          await new Promise((resolve) => setTimeout(resolve, 20));
          const before = performance.now();
          await work(at);
          took.push(performance.now() - before);
        }
        return took;
      };
      Object.assign(window, {
        bench: {
          idle: () => clock(() => Promise.resolve()),
          save: () => clock((at) => keeping.save({ ...repair, skipped: [`${at}`] })),
          list: () => clock(() => keeping.list(0, 50)),
          open: () => clock((at) => keeping.open(rows[at % rows.length]?.id ?? '')),
        },
      });
    },
    [`/assets/${file}`, keys] as const,
  );
  type Work = 'idle' | 'save' | 'list' | 'open';
  const run = (work: Work): Promise<number[]> =>
    page.evaluate(
      (name) => (window as unknown as { bench: Record<Work, () => Promise<number[]>> }).bench[name](),
      work,
    );
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> =>
    (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')
      ?.value ?? 0;
  const start = await busy();
  await run('idle');
  const between = await busy();
  const kept = await run('save');
  const end = await busy();
  return {
    mainThread: ((end - between - (between - start)) * 1000) / keys,
    kept,
    list: await run('list'),
    open: await run('open'),
  };
}

for (const slower of [1, 4] as const) {
  test(`a key, and the list, with 1 and with 10,000 repairs; CPU slowed ${slower} times`, async ({
    page,
  }) => {
    const devtools = await page.context().newCDPSession(page);
    await begin(page, { who: 'A friend', what: /^Silence/, side: 'I hurt them', time: /^The full path/ });
    await expect(page).toHaveURL(/opening-rough$/);
    const address = page.url();
    const results: Record<string, number>[] = [];
    for (const count of [1, 10_000]) {
      if (count > 1) await fillStore(page, count);
      await page.goto(address);
      await expect(page.getByRole('textbox').first()).toBeVisible();
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
      const { handled, acknowledged } = await type(page);
      const alone = await disk(page, devtools);
      await page.goto('/repairs');
      const list = await page.evaluate(async () => {
        const began = performance.now();
        while (!document.querySelector('main li a')) await new Promise(requestAnimationFrame);
        return { sinceCalled: performance.now() - began, sinceStart: performance.now() };
      });
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      results.push({
        repairs: count,
        handledMedian: median(handled),
        handled95: percentile(handled, 0.95),
        acknowledgedMedian: median(acknowledged),
        acknowledged95: percentile(acknowledged, 0.95),
        savingMainThread: alone.mainThread,
        savedMedian: median(alone.kept),
        saved95: percentile(alone.kept, 0.95),
        listReadMedian: median(alone.list),
        openMedian: median(alone.open),
        open95: percentile(alone.open, 0.95),
        listShownAfterNavigation: list.sinceStart,
      });
    }
    const [one, many] = results;
    if (!one || !many) throw new Error('not measured');
    for (const result of results)
      tell({
        bench: 'keeping',
        slower,
        ...result,
        most: most[slower],
        isWithin: Object.entries(most[slower]).every(
          ([name, least]) => (result[name] ?? Number.NaN) <= least,
        ),
      });
    for (const of of ['handledMedian', 'acknowledgedMedian', 'savedMedian', 'openMedian'])
      compare({
        bench: `keeping, 10,000 repairs beside 1, slowed ${slower} times`,
        of,
        ours: many[of] ?? Number.NaN,
        peer: one[of] ?? Number.NaN,
        target,
      });
  });
}

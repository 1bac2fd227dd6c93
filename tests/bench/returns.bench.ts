import { test, type Page } from '@playwright/test';
import { returnsWords as words } from '../../src/content/interface/returns';
import { compare, median, tell } from './comparing';
import { aTherapist, clients, fillReturns, passphrase, returns, returnsAddress } from './many-returns';
import { pressUntilShown } from './shown';

const [rows, times] = [50, 15];
/** At most this many times as long as where nothing came back yet. */
const target = 1.2;

/** From the tap on a link to the frame in which the list stands, in milliseconds. */
async function open(page: Page, isFull: boolean): Promise<number> {
  await page.evaluate(() => {
    if (location.pathname !== '/therapist')
      document.querySelector<HTMLElement>('main a[href="/therapist"]')?.click();
  });
  await page.waitForFunction(
    () => location.pathname === '/therapist' && document.querySelector('main a[href="/therapist/returns"]'),
  );
  await page.waitForTimeout(150);
  return untilShown(page, isFull, 'main a[href="/therapist/returns"]');
}

/** Presses this, and times until the list stands. */
const untilShown = (page: Page, isFull: boolean, pressed: string): Promise<number> =>
  pressUntilShown(page, pressed, {
    links: 'a[href^="/therapist/returns/"]',
    least: isFull ? rows : 0,
    none: words.list.empty,
  });

/** From the passphrase to the frame in which the list stands, on a page just loaded at its address, in milliseconds. */
async function openByAddress(page: Page, isFull: boolean): Promise<number> {
  await page.goto(returnsAddress);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock', exact: true }).evaluate((each) => (each.id = 'unlock'));
  return untilShown(page, isFull, '#unlock');
}

/** The disk alone: the first rows, read by the app’s own storage in the page. */
const readRows = (page: Page): Promise<number> =>
  page.evaluate(async (count) => {
    const { bench } = window as unknown as { bench: import('../../src/domain/keeping').Keeping };
    const began = performance.now();
    await bench.listReturns(0, count);
    return performance.now() - began;
  }, rows);

test('the first rows of what came back, with 200 clients and 5,000 returns, beside an empty list', async ({
  browser,
}) => {
  const [empty, full] = [await aTherapist(browser), await aTherapist(browser)];
  await fillReturns(full);
  const took: { empty: number[]; full: number[]; disk: number[] } = { empty: [], full: [], disk: [] };
  for (let time = -2; time < times; time += 1) {
    // In turns, so that whatever else the machine does weighs on both; the first two are not counted.
    const [nothing, list] = [await open(empty, false), await open(full, true)];
    const disk = await readRows(full);
    if (time < 0) continue;
    took.empty.push(nothing);
    took.full.push(list);
    took.disk.push(disk);
  }
  for (const [how, each] of [
    ['by a link', took],
    ['by its address, passphrase included', await byAddress(empty, full)],
  ] as const) {
    compare({
      bench: `returns, ${rows} of ${returns} and ${clients} clients, beside none`,
      of: how,
      ours: median(each.full),
      peer: median(each.empty),
      target,
    });
  }
  tell({ bench: 'returns, the disk alone', rows, median: median(took.disk) });
});

async function byAddress(empty: Page, full: Page): Promise<{ empty: number[]; full: number[] }> {
  const took: { empty: number[]; full: number[] } = { empty: [], full: [] };
  for (let time = 0; time < 7; time += 1) {
    took.empty.push(await openByAddress(empty, false));
    took.full.push(await openByAddress(full, true));
  }
  return took;
}

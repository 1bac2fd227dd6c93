import { test, type Page } from '@playwright/test';
import { returnsWords as words } from '../../src/content/interface/returns';
import { compare, median, middle, tell } from './comparing';
import { aTherapist, clients, fillReturns, passphrase, returns, returnsAddress } from './many-returns';
import { pressUntilShown } from './shown';

const rows = 50;
/** How often each of both is opened. */
const times = { byLink: 51, byAddress: 21 };
/** At most this many times as long as where nothing came back yet. */
const target = 1.2;

/**
 * How far into a frame the press of this round comes, in milliseconds. What is painted waits for a frame, and always pressed
 * at the same time one of both could just miss one in every round, or just reach it: the ratio would be one of whole frames.
 * Spread evenly over a frame, and the middle taken of all, both wait as long.
 */
const into = (round: number): number => (round * 7) % 17;

/** From the tap on a link to the frame in which the list stands, in milliseconds. */
async function openByLink(page: Page, isFull: boolean, round: number): Promise<number> {
  await page.evaluate(() => {
    if (location.pathname !== '/therapist')
      document.querySelector<HTMLElement>('main a[href="/therapist"]')?.click();
  });
  await page.waitForFunction(
    () => location.pathname === '/therapist' && document.querySelector('main a[href="/therapist/returns"]'),
  );
  await page.waitForTimeout(150);
  return untilShown(page, isFull, 'main a[href="/therapist/returns"]', into(round));
}

/** Presses this, and times until the list stands: all the rows of a full one. */
const untilShown = (page: Page, isFull: boolean, pressed: string, late: number): Promise<number> =>
  pressUntilShown(
    page,
    pressed,
    { links: 'a[href^="/therapist/returns/"]', least: isFull ? rows : 0, none: words.list.empty },
    late,
  );

/** From the passphrase to the frame in which the list stands, on a page just loaded at its address, in milliseconds. */
async function openByAddress(page: Page, isFull: boolean, round: number): Promise<number> {
  await page.goto(returnsAddress);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock', exact: true }).evaluate((each) => (each.id = 'unlock'));
  return untilShown(page, isFull, '#unlock', into(round));
}

interface Pages {
  readonly empty: Page;
  readonly full: Page;
}

/** Opens both in turns, so that whatever else the machine does weighs on both; the first two rounds are not counted. */
async function inTurns(
  { empty, full }: Pages,
  rounds: number,
  open: (page: Page, isFull: boolean, round: number) => Promise<number>,
): Promise<{ readonly peer: number; readonly ours: number }> {
  const took: { empty: number[]; full: number[] } = { empty: [], full: [] };
  for (let round = -2; round < rounds; round += 1) {
    const [nothing, list] = [await open(empty, false, round + 2), await open(full, true, round + 2)];
    if (round < 0) continue;
    took.empty.push(nothing);
    took.full.push(list);
  }
  return { peer: middle(took.empty), ours: middle(took.full) };
}

/** The disk alone: the first rows, read by the app’s own storage in the page. */
const readRows = (page: Page): Promise<number> =>
  page.evaluate(async (count) => {
    const { bench } = window as unknown as { bench: import('../../src/domain/keeping').Keeping };
    const began = performance.now();
    await bench.lineReturns(0, count);
    return performance.now() - began;
  }, rows);

test('the first rows of what came back, with 200 clients and 5,000 returns, beside an empty list', async ({
  browser,
}) => {
  const pages: Pages = { empty: await aTherapist(browser), full: await aTherapist(browser) };
  await fillReturns(pages.full);
  const bench = `returns, ${rows} of ${returns} and ${clients} clients, beside none`;
  compare({ bench, of: 'by a link', ...(await inTurns(pages, times.byLink, openByLink)), target });
  const disk: number[] = [];
  for (let time = 0; time < 15; time += 1) disk.push(await readRows(pages.full));
  compare({
    bench,
    of: 'by its address, passphrase included',
    ...(await inTurns(pages, times.byAddress, openByAddress)),
    target,
  });
  tell({ bench: 'returns, the disk alone', rows, median: median(disk) });
});

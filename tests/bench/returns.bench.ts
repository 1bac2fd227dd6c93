import { readdir } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from '@playwright/test';
import type { KeptReturn, SetPractice } from '../../src/domain/practice/kept';
import { returnsWords as words } from '../../src/content/interface/returns';
import { compare, median, tell } from './comparing';
import { pressUntilShown } from './shown';
import { aBack, aClient, aReturn, aSent, aSet, idNumber } from '../storage/given-practices';

const [clients, returns, rows, times] = [200, 5_000, 50, 15];
const passphrase = 'four small green boats';
const address = '/therapist/returns';
/** At most this many times as long as where nothing came back yet. */
const target = 1.2;

/** A therapist’s own browser, with a passphrase set, and nothing in it. */
async function aTherapist(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.getByRole('button', { name: 'Set the passphrase' }).click();
  await expect(page.getByText(words.list.empty)).toBeVisible();
  return page;
}

/** As much of everything as years of work leave: each return answers a practice of its own, with notes on every third. */
function yearsOfWork(from: number, to: number): { sets: SetPractice[]; back: KeptReturn[] } {
  const sentence = 'We sat down on Sunday, and it went better than I thought it would. ';
  const numbers = Array.from({ length: to - from }, (_, at) => from + at);
  const sets = numbers.map((at) =>
    aSet({ sent: aSent({ id: idNumber(at, 7) }), client: idNumber(at % clients, 2), changed: at + 1 }),
  );
  const back = numbers.map((at) => {
    const { newest } = aReturn('', { newest: aBack(sentence.repeat(3), { practice: idNumber(at, 7) }) });
    const fields = [
      ...newest.fields,
      { kind: 'sentence', text: sentence.repeat(4) },
      { kind: 'question', text: sentence.repeat(5) },
    ] as const;
    const notes = at % 3 === 0 ? sentence.repeat(10) : '';
    return aReturn('', {
      newest: { ...newest, fields },
      client: idNumber(at % clients, 2),
      arrived: 1_700_000_000_000 + at * 60_000,
      notes,
    });
  });
  return { sets, back };
}

/** Puts all of it down through the app’s own storage, loaded once more in the page. */
async function fill(page: Page): Promise<void> {
  const file = (await readdir('dist/assets')).find((name) => /^device-.*\.js$/.test(name));
  await page.evaluate(
    async ([path, given, all]) => {
      const { keepOnDevice } = (await import(path)) as typeof import('../../src/storage/device');
      const keeping = await keepOnDevice();
      if (!(await keeping.unlock(given))) throw new Error('locked');
      await Promise.all(all.map((each) => keeping.savePractice(each)));
      Object.assign(window, { bench: keeping });
    },
    [
      `/assets/${file}`,
      passphrase,
      Array.from({ length: clients }, (_, at) => aClient('', { id: idNumber(at, 2), code: `R-${at}` })),
    ] as const,
  );
  for (let from = 0; from < returns; from += 250) {
    await page.evaluate(
      async ({ sets, back }) => {
        const { bench } = window as unknown as { bench: import('../../src/domain/keeping').Keeping };
        await Promise.all(sets.map((each) => bench.savePractice(each)));
        await Promise.all(back.map((each) => bench.saveReturn(each)));
      },
      yearsOfWork(from, from + 250),
    );
  }
}

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
  await page.goto(address);
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
  await fill(full);
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

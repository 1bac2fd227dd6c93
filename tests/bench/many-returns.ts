import { readdir } from 'node:fs/promises';
import { expect, type Browser, type Page } from '@playwright/test';
import type { KeptReturn, SetPractice } from '../../src/domain/practice/kept';
import { returnsWords as words } from '../../src/content/interface/returns';
import { aBack, aClient, aReturn, aSent, aSet, idNumber } from '../storage/given-practices';

export const [clients, returns] = [200, 5_000];
export const passphrase = 'four small green boats';
export const returnsAddress = '/therapist/returns';

/** A therapist’s own browser, with a passphrase set, and nothing in it. */
export async function aTherapist(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(returnsAddress);
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
export async function fillReturns(page: Page): Promise<void> {
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

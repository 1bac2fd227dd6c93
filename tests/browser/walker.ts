import { expect, type Page } from '@playwright/test';

/** Fails the test on any console error, page error or request outside the app's own origin. */
export function watch(page: Page): { readonly troubles: string[] } {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (hostname !== 'localhost' && protocol !== 'data:' && protocol !== 'blob:') {
      troubles.push(`request: ${request.url()}`);
    }
  });
  return { troubles };
}

export const goOn = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Continue', exact: true }).click();

const heading = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

/**
 * Does what leads to another page of the app, and waits until that page is on screen. The address changes first, while
 * the page that is leaving still stands; the page that arrives takes the focus to its heading.
 */
export async function onceItChanges(page: Page, act: () => Promise<void>): Promise<void> {
  const address = page.url();
  await act();
  await page.waitForURL((url) => url.href !== address, { waitUntil: 'commit', timeout: 15_000 });
  await page.locator('h1:focus').waitFor();
}

/** Presses Shift three times on a page that has just been opened. */
export async function leaveByShift(page: Page): Promise<void> {
  // A page the build wrote can be read before it hears: by then the settings have been read.
  await page.locator('html[data-appearance]').waitFor();
  for (let at = 0; at < 2; at += 1) await page.keyboard.press('Shift');
  // The page is gone before the key comes up again, and nobody is left to say so.
  void page.keyboard.press('Shift').catch(() => undefined);
}

/** What is answered before the walk; a label for every question that is asked. */
export interface Beginning {
  /** Where Home is, for a browser that was not told. */
  readonly home?: string;
  /** False: “don’t save this one”. */
  readonly isKept?: boolean;
  readonly heat?: number;
  readonly who: string;
  readonly which?: string;
  readonly name?: string;
  readonly reach?: string;
  readonly what?: string | RegExp;
  readonly when?: string;
  readonly side?: string;
  readonly move?: string | RegExp;
  readonly need?: string | RegExp;
  readonly time?: string | RegExp;
}

/** Somebody who hurt a friend by going silent, and takes the full path: for whoever does not ask who it is. */
export const aFriend: Beginning = {
  who: 'A friend',
  what: /^Silence/,
  side: 'I hurt them',
  time: /^The full path/,
};

/** From Home through the questions before the walk, as far as they are asked. `visit` sees every page. */
export async function begin(
  page: Page,
  answers: Beginning,
  visit: (page: Page) => Promise<void> = async () => undefined,
): Promise<number> {
  let pages = 1;
  await page.goto(answers.home ?? '/');
  await visit(page);
  await onceItChanges(page, () => page.getByRole('link', { name: /Something happened/ }).click());
  for (;;) {
    const question = /\/begin\/(\w+)$/.exec(page.url())?.[1];
    if (!question) return pages;
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    pages += 1;
    await visit(page);
    const choose = async (label: string | RegExp | undefined): Promise<void> => {
      const name =
        label instanceof RegExp ? label : new RegExp(`^${(label ?? '').replace(/[?.()]/g, '\\$&')}`);
      await page.getByRole('radio', { name }).first().check();
    };
    switch (question) {
      case 'heat':
        if (answers.isKept === false)
          await page.getByRole('checkbox', { name: 'Don’t save this one' }).check();
        await page
          .getByRole('radio', { name: new RegExp(`^${answers.heat ?? 3}\\b`) })
          .check({ force: true });
        break;
      case 'who':
        await choose(answers.who);
        if (answers.which) await choose(answers.which);
        if (answers.name) await page.getByLabel('What do you call them?').fill(answers.name);
        break;
      case 'reach':
        await choose(answers.reach ?? 'Yes');
        break;
      case 'safety':
        await onceItChanges(page, () => page.getByRole('button', { name: 'None of these' }).click());
        continue;
      case 'what':
        await choose(answers.what ?? /^None of these, quite/);
        if (answers.when) await choose(answers.when);
        break;
      case 'side':
        await choose(answers.side);
        if (answers.time === undefined) {
          await onceItChanges(page, () => page.getByRole('button', { name: /Take the short way/ }).click());
          continue;
        }
        break;
      case 'move':
        await choose(answers.move ?? 'Neither');
        break;
      case 'need':
        await choose(answers.need ?? 'Both');
        break;
      case 'time':
        await choose(answers.time);
        break;
      default:
        return pages;
    }
    await onceItChanges(page, () => goOn(page));
  }
}

/** To the first field of the path with the fewest pages before it, for what is true of any text. */
export async function beginWriting(page: Page, home = ''): Promise<void> {
  await page.goto(`${home}/begin/for-myself`);
  await onceItChanges(page, () => goOn(page));
  await onceItChanges(page, () => goOn(page));
}

/** Gives an answer of the kind the page asks for. What is typed carries the marker, to be looked for later. */
export async function answer(page: Page, marker: string): Promise<void> {
  const main = page.getByRole('main');
  const radio = main.getByRole('radio').first();
  if (await radio.count()) {
    // The numbers of a scale are seen in place of their buttons.
    await radio.check({ force: true });
    return;
  }
  const checkbox = main.getByRole('checkbox').first();
  if (await checkbox.count()) await checkbox.check();
  const fields = main.getByRole('textbox');
  const count = await fields.count();
  for (let at = 0; at < count; at += 1) {
    await fields.nth(at).fill(`On Sunday at noon I put the keys on the shelf, ${marker} ${at + 1}`);
  }
}

/** Answers prompt after prompt until the walk is done; returns their ids. `visit` sees every page. */
export async function walk(
  page: Page,
  marker: string,
  visit: (page: Page, prompt: string) => Promise<void> = async () => undefined,
): Promise<readonly string[]> {
  const prompts: string[] = [];
  for (;;) {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const prompt = /\/repair\/[^/]+\/[^/]+\/([^/]+)$/.exec(page.url())?.[1];
    if (!prompt) {
      if (/\/repair\/[^/]+$/.test(page.url())) {
        await onceItChanges(page, () => goOn(page));
        continue;
      }
      return prompts;
    }
    prompts.push(prompt);
    if (prompts.length > 60) throw new Error(`the walk does not end: ${prompts.join(' ')}`);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await visit(page, prompt);
    await answer(page, marker);
    expect(await page.title()).not.toContain(marker);
    expect(await heading(page)).not.toContain(marker);
    await onceItChanges(page, () => goOn(page));
  }
}

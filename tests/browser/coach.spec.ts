import { expect, test, type Locator, type Page } from '@playwright/test';
import { coachWords as words } from '../../src/content/interface/coach';
import { promptWords } from '../../src/content/interface/prompt';
import { expectNoBarrier } from './barriers';
import { soakedBut } from './soaked';
import { begin, goOn, onceItChanges, watch } from './walker';

// The worker has tests of its own; brought to every fresh browser here, it would only take time.
test.use({ serviceWorkers: 'block' });

const example = '/repair/example-the-last-train/owning/what-i-did';
/** Which words exactly are marked is the rules' affair; these are among them. */
const feel = 'you feel';
const sorry = 'I’m sorry you feel hurt.';

const field = (page: Page): Locator => page.getByRole('textbox').first();
const marks = (page: Page): Locator => page.locator('mark');
const chip = (page: Page, of = feel): Locator =>
  page.getByRole('button', { name: new RegExp(`^Another look at .*${of}`) });

/** A repair of one's own, at one of its prompts. */
async function beginOwn(page: Page, at: string): Promise<void> {
  await begin(page, { who: 'A friend', what: /^Silence/, side: 'Both of us', time: /^The full path/ });
  const id = /\/repair\/([^/]+)/.exec(page.url())?.[1];
  await page.goto(`/repair/${id}/${at}`);
}

/** How many of the field's points differ once the unseen text is shown in place of the field's own. */
async function pointsApart(page: Page): Promise<number> {
  const sheet = field(page).locator('..');
  await page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(
      `mark { text-decoration: none !important }
       [data-swapped] textarea { color: transparent !important }
       [data-swapped] [aria-hidden], [data-swapped] mark { color: var(--ink) !important }`,
    );
    document.adoptedStyleSheets = [style];
    (document.activeElement as HTMLElement).blur();
  });
  const own = await sheet.screenshot();
  await sheet.evaluate((each) => each.setAttribute('data-swapped', ''));
  const behind = await sheet.screenshot();
  await sheet.evaluate((each) => each.removeAttribute('data-swapped'));
  const apart = await page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (letters) => {
          const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes]));
          const canvas = new OffscreenCanvas(picture.width, picture.height);
          const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
          context.drawImage(picture, 0, 0);
          return context.getImageData(0, 0, picture.width, picture.height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return Infinity;
      // Dark in one and light in the other, nearby as well: a letter that stands elsewhere, not an edge drawn softer.
      const isInk = ({ data }: ImageData, at: number): boolean => (data[at * 4 + 1] ?? 255) < 110;
      const nearInk = (picture: ImageData, at: number): boolean =>
        [-2, -1, 0, 1, 2].some((y) =>
          [-2, -1, 0, 1, 2].some((x) => isInk(picture, at + y * picture.width + x)),
        );
      let count = 0;
      for (let at = 0; at < a.width * a.height; at += 1)
        if (isInk(a, at) ? !nearInk(b, at) : isInk(b, at) && !nearInk(a, at)) count += 1;
      return count;
    },
    [own.toString('base64'), behind.toString('base64')],
  );
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return apart;
}

const lines = [
  'You always leave. 👩‍👩‍👧‍👦 And then I sit in the kitchen, 🏳️‍🌈 sorry you feel hurt.',
  '',
  'אני מצטער. You always say שלום to everyone, and I’m sorry you feel hurt.',
  `${'long'.repeat(30)}   and    gaps\tand tabs, you never call `,
  ...Array.from(
    { length: 30 },
    (_, at) => `Line ${at}: I’m sorry you feel hurt about the soup and the door.`,
  ),
  // What stands behind the last line under the words need not be drawn.
  'And I’m sorry you feel hurt.',
].join('\n');

for (const { named, width, scale } of [
  { named: 'a phone', width: 390, scale: 1 },
  { named: 'the narrowest screen, text at twice its size', width: 320, scale: 2 },
  { named: 'a wide screen', width: 1200, scale: 1 },
]) {
  test(`the lines under the words keep to them, scrolled or not: ${named}${soakedBut(width === 390)}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(example);
    await page.evaluate((times) => {
      document.documentElement.style.fontSize = `${112.5 * times}%`;
    }, scale);
    await field(page).fill(lines);
    await expect(marks(page).filter({ hasText: feel })).toHaveCount(33);
    const sheet = field(page).locator('..');
    for (const to of [0, 1e6]) {
      await sheet.evaluate((each, top) => {
        each.scrollTop = top;
      }, to);
      expect(await pointsApart(page)).toBe(0);
    }
    expect(await sheet.evaluate((each) => each.scrollTop)).toBeGreaterThan(100);
    const [content, screen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(screen ?? 0);
  });
}

test('what asks for another look and what helps differ by their line, with the system’s colors too', async ({
  page,
}) => {
  await page.goto(example);
  await field(page).fill(`${sorry} I feel lonely. `);
  await expect(marks(page)).toHaveCount(2);
  const looks = (): Promise<readonly string[][]> =>
    marks(page).evaluateAll((all) =>
      all.map((each) => {
        const { textDecorationStyle, textDecorationColor, color } = getComputedStyle(each);
        return [textDecorationStyle, textDecorationColor, color];
      }),
    );
  const [flag, strength] = await looks();
  expect([flag?.[0], strength?.[0]]).toEqual(['wavy', 'solid']);
  expect(flag?.[1]).not.toBe(strength?.[1]);
  await page.emulateMedia({ forcedColors: 'active' });
  const [ink] = await field(page).evaluateAll((all) => all.map((each) => getComputedStyle(each).color));
  for (const [, line, letters] of await looks()) {
    expect(line).toBe(ink);
    expect(letters).toBe('rgba(0, 0, 0, 0)');
  }
});

test('a note can be opened, used and undone without a pointer; one is open at a time; nothing moves', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) (window as unknown as { moved: number }).moved += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // What moves below the screen is not counted.
  await page.setViewportSize({ width: 390, height: 1700 });
  const { troubles } = watch(page);
  await page.goto(example);
  await field(page).fill('');
  await field(page).pressSequentially(`Hello. ${sorry} Sorry you got upset. `);
  await expect(chip(page)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: words.announced(2) })).toHaveCount(1);
  await expect(page.getByRole('group', { name: words.notes }).getByRole('listitem')).toHaveCount(2);
  expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0);

  await page.keyboard.press('Tab');
  while (!(await chip(page).evaluate((each) => each === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(chip(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('button', { name: words.useThis })).toBeVisible();
  await expectNoBarrier(page);
  // What an opened note says and offers comes right behind its words.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: words.useThis })).toBeFocused();
  await chip(page, 'you got upset').focus();
  await page.keyboard.press('Enter');
  await expect(chip(page)).toHaveAttribute('aria-expanded', 'false');
  await chip(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words.useThis }).focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue(/^Hello\. I’m sorry that .+\. Sorry you got upset\. $/);
  await expect(field(page)).not.toHaveValue(/you feel hurt/);
  await page.keyboard.press('Control+z');
  await expect(field(page)).toHaveValue(`Hello. ${sorry} Sorry you got upset. `);
  expect(troubles).toEqual([]);
});

test('“Keep mine” holds after a reload, and can be taken back', async ({ page }) => {
  await beginOwn(page, 'naming/camera');
  await field(page).fill(`${sorry} `);
  await chip(page).click();
  await page.getByRole('button', { name: words.keepMine }).click();
  await expect(chip(page)).toHaveCount(0);
  await expect(marks(page)).toHaveCount(0);
  await expect(page.getByText(promptWords.saved)).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: words.kept(1) }).click();
  await expect(marks(page)).toHaveCount(0);
  await page.getByRole('button', { name: /^Show the note on .*you feel/ }).click();
  await expect(chip(page)).toBeVisible();
  await expect(marks(page)).toHaveText([new RegExp(feel)]);
});

test('a word is not underlined while it is typed, and nothing is while it is composed', async ({ page }) => {
  await page.goto(example);
  await field(page).fill('');
  await expect(field(page)).toHaveValue('');
  const seen = await page.evaluateHandle(() => {
    const all: string[] = [];
    new MutationObserver(() => {
      const text = document.querySelector('textarea')?.value ?? '';
      for (const mark of document.querySelectorAll('mark'))
        if (text.endsWith(mark.textContent)) all.push(mark.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return all;
  });
  // Quicker than a pause, so that no word is ever taken as whole before its end.
  await field(page).pressSequentially('I’m sorry you feel hurt');
  expect(await seen.evaluate((all) => all)).toEqual([]);
  await field(page).press('.');
  await expect(marks(page)).toHaveText([new RegExp(feel)]);

  await field(page).fill('');
  const input = await page.context().newCDPSession(page);
  for (const text of ['sorry you', 'sorry you feel', 'sorry you feel hurt'])
    await input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await expect(field(page)).toHaveValue('sorry you feel hurt');
  // Longer than a pause.
  const began = Date.now();
  while (Date.now() - began < 1500) {
    expect(await marks(page).count()).toBe(0);
    expect(await chip(page).count()).toBe(0);
  }
  await input.send('Input.insertText', { text: 'sorry you feel hurt' });
  await expect(field(page)).toHaveValue('sorry you feel hurt');
  await expect(marks(page)).toHaveText([new RegExp(feel)]);
  await expect(chip(page)).toBeVisible();
});

test('a hundred thousand letters can be pasted: all are kept, and the page answers within a second', async ({
  page,
}) => {
  await page.goto(example);
  await field(page).fill('');
  const text = `${sorry} We sat in the kitchen and talked about the soup. `.repeat(2000).slice(0, 99_990);
  const took = await field(page).evaluate((each: HTMLTextAreaElement, pasted) => {
    each.focus();
    const began = performance.now();
    document.execCommand('insertText', false, pasted);
    return new Promise<number>((resolve) =>
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began))),
    );
  }, text);
  console.log(`100,000 letters pasted and drawn in ${took.toFixed(0)} ms`);
  expect(took).toBeLessThan(1000);
  await expect(marks(page).first()).toBeAttached();
  const began = Date.now();
  await field(page).press('End');
  await field(page).press('x');
  await expect(field(page)).toHaveValue(new RegExp('x'));
  expect(Date.now() - began).toBeLessThan(2000);
  expect((await field(page).inputValue()).length).toBe(text.length + 1);
});

test('on the path for oneself the coach says nothing, and is not even loaded', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/begin/for-myself');
  await onceItChanges(page, () => goOn(page));
  await page.goto(`${page.url().replace(/(\/repair\/[^/]+).*/, '$1')}/for-myself/fm-what-happened`);
  await field(page).fill(`${sorry} `);
  await expect(page.getByText(promptWords.saved)).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
  await expect(page.getByRole('group', { name: words.notes })).toHaveCount(0);
  expect(asked.filter((each) => /coach-reader/.test(each))).toEqual([]);
});

test('an open note about many words leaves the page as wide as the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(example);
  await field(page).fill('I’m sorry you feel that I let you down in front of everybody at that long table. ');
  await page
    .getByRole('button', { name: /^Another look at / })
    .first()
    .evaluate((each) => {
      each.firstChild?.replaceWith(`${each.textContent} and so on`.repeat(8));
      (each as HTMLElement).click();
    });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

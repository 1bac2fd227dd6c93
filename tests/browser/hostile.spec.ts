import { expect, test, type Locator, type Page } from '@playwright/test';
import { filesOfBuild, keepLog } from './everywhere';
import { long } from './soaked';
import { begin, onceItChanges, walk } from './walker';

/** What tries to become code; each would say “broken in” if it ran. */
const code = [
  '<script>alert("broken in")</script>',
  '<img src=x onerror=alert("broken in")>',
  '<svg/onload=alert("broken in")>',
  '"><iframe srcdoc="<script>parent.alert(1)</script>">',
  "'-alert('broken in')-'",
  'javascript:alert("broken in")',
  '<a href="javascript:alert(1)">tap</a>',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)} <%= alert(1) %>',
  '</textarea></title><style>*{display:none}</style>',
  '<meta http-equiv=refresh content="0;url=https://example.org/">',
  '<math><mi xlink:href="data:x,<script>alert(1)</script>">',
].join(' ');
/** What tries to break the text itself: nothing, half a character, turned directions, marks piled up. */
const odd = [
  'null \u0000 in it',
  'half \uD83D of one, and \uDE00',
  'turned \u202E around \u2067 twice',
  'piled Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349 up',
  '\uFEFF\u200B\u2028\u2029 unseen',
  '__proto__ constructor toString',
].join(' ');
const hostile = `${code} ${odd}`;
/** Parts of it that are to be read on the page just as they were typed. */
const readable = [
  '<script>alert("broken in")</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '</textarea></title>',
];

/** Types into a field exactly this, halves of characters included. */
async function put(field: Locator, text: string): Promise<void> {
  // Over the wire as escapes: a lone half of a character does not survive it otherwise.
  const escaped = JSON.stringify(text).replace(
    /[^\u0020-\u007e]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  await field.evaluate((element, json) => {
    const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set;
    set?.call(element, JSON.parse(json));
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, escaped);
}

async function fillAll(page: Page): Promise<void> {
  for (const field of await page.getByRole('main').locator('textarea, input[type=search]').all()) {
    await put(field, hostile);
  }
  const search = page.locator('input[type=search]');
  if (await search.count()) await put(search, '');
}

const full = { who: 'A friend', what: /^Silence/, side: 'I hurt them', time: /^The full path/ } as const;

test(
  'text that tries to be code is read as text, in every field, on every page, on paper and in the file',
  long,
  async ({ page, context, baseURL }) => {
    test.setTimeout(300_000);
    const log = await keepLog(context);
    await begin(page, { ...full, name: `${hostile.slice(0, 60)} \u202E` });
    const addresses: string[] = [];
    // The walk fills every field with the same; before that each is tried with halves of characters as well.
    await walk(page, code, async (at) => {
      addresses.push(at.url());
      await fillAll(at);
    });
    await expect(page).toHaveURL(/\/words$/);
    const words = page.url();

    await page.getByRole('button', { name: /^Edit/ }).first().click();
    await put(page.getByRole('article').first().locator('textarea'), hostile);
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(page.getByText('Saved on this device')).toBeVisible();
    for (const shorter of await page.locator('summary').all()) await shorter.click();
    const readsAsTyped = async (): Promise<void> => {
      const shown = await page.getByRole('main').innerText();
      for (const part of readable) expect(shown, page.url()).toContain(part);
    };
    await readsAsTyped();
    await page.emulateMedia({ media: 'print' });
    await readsAsTyped();
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: 'screen' });

    for (const address of [words, words.replace('words', 'review')]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await readsAsTyped();
    }
    for (const address of [...addresses, words.replace('words', 'about/who'), `${baseURL}/repairs`]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.title()).not.toContain('alert');
    }
    await expect(page.getByRole('link', { name: /<script>alert/ })).toBeVisible();

    expect(log.dialogs).toEqual([]);
    expect(log.said).toEqual([]);
    const files = new Set((await filesOfBuild()).map((path) => `GET ${baseURL}${path}`));
    const pages = new Set(
      [...addresses, words, words.replace('words', 'review')].map((each) => `GET ${each}`),
    );
    const others = log.requests.filter((request) => !files.has(request) && !pages.has(request));
    expect(others).toEqual([
      `GET ${baseURL}/`,
      `GET ${words.replace('words', 'about/who')}`,
      `GET ${baseURL}/repairs`,
    ]);
  },
);

test('a file that takes the text along has a plain name and holds the text as data', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
      if (this.name === 'repairs') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await begin(page, { ...full, name: '../../<b>..\u202Efdp.exe' });
  await put(page.getByRole('textbox').first(), hostile);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download it as a file' }).click();
  expect((await download).suggestedFilename()).toBe('mend-repair.json');
  const stream = await (await download).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const file = JSON.parse(Buffer.concat(parts).toString()) as { answers: Record<string, { text: string }> };
  expect(Object.values(file.answers).map(({ text }) => text)).toEqual([hostile]);
});

/** Where this text stands on the screen: left and right edge of its first and last letter, in pixels. */
function edgesOf(page: Page, within: string, text: string): Promise<readonly [number, number]> {
  return page
    .locator(within)
    .first()
    .evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const edge = (from: number): DOMRect => {
          const range = document.createRange();
          range.setStart(node, from);
          range.setEnd(node, from + 1);
          return range.getBoundingClientRect();
        };
        return [edge(at).left, edge(at + wanted.length - 1).right] as const;
      }
      throw new Error(`${wanted} is not on the page`);
    }, text);
}

test('a name that turns the direction of writing leaves everything around it where it belongs', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await begin(page, { who: 'A friend', name: 'Sam\u202E\u2067', what: /^Silence/, side: 'I hurt them' });
  await walk(page, 'rowan');
  await page.goto('/repairs');
  const [left, right] = await edgesOf(page, 'main li a', 'Silence');
  expect(left).toBeLessThan(right);
  expect((await edgesOf(page, 'main li a', 'Sam'))[0]).toBeLessThan(left);
  await page.getByRole('link', { name: /^Sam/ }).click();
  await page.getByRole('link', { name: 'Look over every answer' }).click();
  await expect(page.getByRole('heading', { name: 'What it is about' })).toBeVisible();
  const [start, end] = await edgesOf(page, 'main dl', 'A friend');
  expect(start).toBeLessThan(end);
});

test('a line of 100,000 letters, and what is written from right to left, fit the page and can be read', async ({
  page,
}) => {
  const long = 'a'.repeat(99_000);
  await begin(page, { who: 'A friend', what: /^Silence/, side: 'They hurt me' });
  await put(page.getByRole('textbox').first(), `${long} שלום, this is Hebrew`);
  await expect(page.getByText('Saved on this device')).toBeVisible();
  const repair = page.url().replace(/(repair\/[^/]+).*/, '$1');
  for (const address of [page.url(), `${repair}/review`, `${repair}/words`]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const [content, screen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content, address).toBeLessThanOrEqual(screen ?? 0);
  }
  await page.goto(`${repair}/review`);
  await onceItChanges(page, () =>
    page
      .getByRole('link', { name: /^Change: / })
      .last()
      .click(),
  );
  await page.goto(`${repair}/review`);
  await expect(page.getByText('this is Hebrew')).toHaveCount(1);
});

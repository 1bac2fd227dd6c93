import { expect, test } from '@playwright/test';
import { frameWords } from '../../src/content/interface/frame';
import { expectNoBarrier } from './barriers';

test.describe('on a first visit', () => {
  test.use({ serviceWorkers: 'block' });

  test('an answer below /repair says at once what its page asks for, and nothing that it does not', async ({
    context,
  }) => {
    const address = '/repair/example-the-last-train/naming/camera';
    /** What a page asks for before its question can be answered, where the answer says so much. */
    async function askedFor(says: boolean): Promise<{ asked: readonly string[]; named: readonly string[] }> {
      const page = await context.newPage();
      const asked: string[] = [];
      let link = '';
      await page.route(`**${address}`, async (route) => {
        const response = await route.fetch();
        const { link: said = '', ...headers } = response.headers();
        link = said;
        await route.fulfill({ response, headers: says ? { ...headers, link: said } : headers });
      });
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(address);
      await expect(page.getByRole('textbox')).toBeVisible();
      await page.close();
      return { asked, named: [...link.matchAll(/<([^>]+)>/g)].map(([, path]) => path ?? '') };
    }
    const [alone, told] = [await askedFor(false), await askedFor(true)];
    expect(told.named.filter((path) => /\/walk-[\da-f]+\.|walk-content|style/.test(path))).toHaveLength(3);
    expect(told.named.filter((path) => !alone.asked.includes(path))).toEqual([]);
    expect(new Set(told.asked).size).toBe(told.asked.length);
  });
});

test('what came with a link is out of the address, and the way out is there, before the app is', async ({
  page,
}) => {
  let bring: () => void = () => undefined;
  const isAsked = new Promise<void>((resolve) => {
    void page.route(/\/assets\/app-[^/]+\.js$/, async (route) => {
      resolve();
      await new Promise<void>((come) => (bring = come));
      await route.continue();
    });
  });
  await page.goto('/practice#mendNothingThatCanBeRead', { waitUntil: 'commit' });
  await isAsked;
  await expect(page).toHaveURL(/\/practice$/);
  await expect(page.getByText('Leave quickly')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
  bring();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/practice$/);
});

test('where the app does not come the page says so, and leads on without it', async ({ page }) => {
  await page.route(/\/assets\/app-[^/]+\.js$/, (route) => route.abort());
  await page.goto('/repairs');
  await expect(page.getByRole('heading', { level: 1, name: frameWords.missingTitle })).toBeVisible();
  await expectNoBarrier(page);
  await expect(page.getByRole('link', { name: frameWords.help, exact: true })).toHaveAttribute(
    'href',
    '/support',
  );
  await page.unroute(/\/assets\/app-[^/]+\.js$/);
  await page.getByRole('link', { name: frameWords.reload }).click();
  await expect(page).toHaveURL(/\/repairs$/);
  await expect(page.getByRole('heading', { level: 1, name: frameWords.missingTitle })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

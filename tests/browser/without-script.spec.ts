import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { everyAddress } from './everywhere';
import { soakedBut } from './soaked';

test.use({ serviceWorkers: 'block', javaScriptEnabled: false });

/** The addresses that are written as files, and those that only scripts can fill. */
async function addresses(): Promise<{
  readonly whole: readonly string[];
  readonly shell: readonly string[];
}> {
  const all = [...new Set(await everyAddress())];
  const isWhole = (address: string): Promise<boolean> =>
    readFile(`dist${address === '/' ? '/index' : address}.html`).then(
      () => true,
      () => false,
    );
  const found = await Promise.all(all.map(isWhole));
  return { whole: all.filter((_, at) => found[at]), shell: all.filter((_, at) => !found[at]) };
}

/** Whatever can be seen and would do nothing when touched. */
const dead = (page: Page) =>
  page.locator('button, select, input, textarea, [role="button"]').filter({ visible: true });

test('every page that can be read has nothing to press that does nothing, and its links lead on', async ({
  page,
  request,
}) => {
  const { whole } = await addresses();
  expect(whole).toEqual(
    expect.arrayContaining(['/', '/support', '/learn', '/learn/flooding', '/learn/sources']),
  );
  const led = new Set<string>();
  for (const address of whole) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
    await expect(dead(page), address).toHaveCount(0);
    const links = await page.locator('a').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    for (const to of links) led.add(to ?? '');
  }
  expect([...led].filter((to) => !/^(?:\/|#|tel:|https:\/\/)/.test(to))).toEqual([]);
  for (const to of [...led].filter((each) => each.startsWith('/')))
    expect((await request.get(to)).status(), to).toBe(200);
});

test('where no country can be known, no number stands without the name of its own', async ({ page }) => {
  await page.goto('/support');
  const numbers = page.getByRole('link', { name: /\b(911|112|999)$/ }).filter({ visible: true });
  expect(await numbers.count()).toBeGreaterThan(3);
  for (const said of await page.getByRole('link', { name: '911' }).filter({ visible: true }).allInnerTexts())
    expect(said).toMatch(/United States|Canada|^911$/);
  // What stands for pages without script is passed over by text.
  await expect(page.locator('noscript a[href="tel:999"]')).toBeVisible();
});

for (const which of ['one of each room', 'all of them'])
  test(`every other address says why there is nothing, and leads to people and to what can be read: ${which}${soakedBut(which !== 'all of them')}`, async ({
    page,
  }) => {
    const { shell: all } = await addresses();
    const firsts = new Map([...all].reverse().map((address) => [address.split('/')[1], address]));
    const shell = which === 'all of them' ? all : [...firsts.values()];
    expect(shell).toEqual(
      expect.arrayContaining(['/repairs', '/practice', '/together', '/settings', '/nowhere']),
    );
    for (const address of shell) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 }), address).toHaveText('This page needs scripts');
      await expect(page.getByRole('link', { name: 'People to talk to' })).toHaveAttribute('href', '/support');
      await expect(page.getByRole('link', { name: 'The lessons' })).toHaveAttribute('href', '/learn');
      await expect(page.getByRole('link', { name: 'Leave quickly' })).toBeVisible();
      await expect(dead(page), address).toHaveCount(0);
    }
    await page.getByRole('link', { name: 'People to talk to' }).click();
    await expect(page.getByRole('link', { name: '988', exact: true }).first()).toHaveAttribute(
      'href',
      'tel:988',
    );
  });

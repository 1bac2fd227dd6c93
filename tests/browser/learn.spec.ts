import { expect, test } from '@playwright/test';
import { lessonOrder } from '../../src/content/lessons/order';
import { alive } from './alive';

// The worker has tests of its own; brought to every fresh browser here, it would only take time.
test.use({ serviceWorkers: 'block' });

test.describe('a lesson without script', () => {
  test.use({ javaScriptEnabled: false });

  test('can be read whole, with what its picture would have said, and nothing to press that does nothing', async ({
    page,
  }) => {
    for (const lesson of lessonOrder) {
      await page.goto(`/learn/${lesson}`);
      await expect(page.getByRole('heading', { level: 2 }).nth(2)).toBeVisible();
      await expect(page.locator('main').getByRole('button'), lesson).toHaveCount(0);
      await expect(page.getByRole('slider'), lesson).toHaveCount(0);
      await expect(page.getByRole('radio'), lesson).toHaveCount(0);
      await expect(page.getByRole('checkbox'), lesson).toHaveCount(0);
      const hidden = await page
        .locator('section[aria-labelledby="picture"] [hidden]')
        .evaluateAll((parts) => parts.filter((part) => getComputedStyle(part).display === 'none').length);
      expect(hidden, lesson).toBe(0);
    }
  });

  test('says where a claim comes from once it is opened', async ({ page }) => {
    await page.goto('/learn/flooding');
    const said = page.getByText('a break of at least 20 minutes that soothes').first();
    await expect(said).toBeHidden();
    await page.getByText('Clinical custom').first().click();
    await expect(said).toBeVisible();
  });
});

test('a line of a talk can be dragged to the step it serves, by mouse', async ({ page }) => {
  await page.goto('/learn/how-a-repair-goes');
  const step = page.getByRole('button', { name: /^Reaffirming/ });
  await step.scrollIntoViewIfNeeded();
  await alive(page);
  const from = await page.getByText('1 of 7').boundingBox();
  const to = await step.boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 20, from.y + 30);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + 20, { steps: 6 });
  await expect(step).toHaveAttribute('aria-pressed', 'false');
  await page.mouse.up();
  await expect(step).toHaveAttribute('aria-pressed', 'true');
});

for (const format of ['A4', 'Letter'] as const) {
  test(`the worksheet prints on one side of ${format}`, async ({ page }) => {
    await page.goto('/learn/worksheet');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    const sizes = await page
      .locator('main p:visible, main h2:visible, main h2 span:visible')
      .evaluateAll((lines) => lines.map((line) => Number.parseFloat(getComputedStyle(line).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13.3);
    const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    expect(pages).toBe(1);
  });
}

import { expect, test } from '@playwright/test';
import { begin } from '../browser/walker';
import { tell } from './comparing';

const tries = 100;

test('how often the last key is lost to a page that goes in the same instant', async ({ page, context }) => {
  await begin(page, { who: 'A friend', what: /^Silence/, side: 'I hurt them', time: /^The full path/ });
  await expect(page).toHaveURL(/opening-rough$/);
  const address = page.url();
  for (const how of ['reload', 'another address', 'closed tab']) {
    let lost = 0;
    for (let at = 0; at < tries; at += 1) {
      const field = page.getByRole('textbox').first();
      const before = await field.inputValue();
      await field.focus();
      await page.keyboard.press('End');
      await page.keyboard.press('e');
      if (how === 'reload') await page.reload();
      else if (how === 'another address') {
        await page.goto('/support');
        await page.goto(address);
      } else {
        const next = await context.newPage();
        await page.close();
        await next.goto(address);
        page = next;
      }
      await expect(page.getByRole('textbox').first()).toBeVisible();
      if ((await page.getByRole('textbox').first().inputValue()) !== `${before}e`) lost += 1;
    }
    tell({ bench: 'last key', how, tries, lost, target: 0, isWithin: lost === 0 });
  }
});

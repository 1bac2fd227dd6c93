import { expect, test } from '@playwright/test';
import { heavyWords } from '../../src/content/heavy-words';
import { chunk } from './hosts';
import { beginWriting } from './walker';

// A worker would have what is kept back here.
test.use({ serviceWorkers: 'block' });

test('heavy words are heard at the next rest, where what hears them did not come at first', async ({
  page,
}) => {
  let isAway = true;
  await page.route(`**${chunk('heavy')}`, (route) => (isAway ? route.abort() : route.continue()));
  const refused = page.waitForEvent('requestfailed', (request) => request.url().endsWith(chunk('heavy')));
  await beginWriting(page);
  const field = page.getByRole('textbox').first();
  await field.fill('I want to kill myself');
  await refused;
  await expect(page.getByText(heavyWords.says)).toHaveCount(0);
  isAway = false;
  await field.press('End');
  await field.press('.');
  await expect(page.getByText(heavyWords.says)).toBeVisible();
});

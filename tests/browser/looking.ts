import type { Page } from '@playwright/test';
import { everythingKept } from './disk';

/** Everything that can be found out about a page by looking: what is in it, read out, kept and remembered. */
export async function lookEverywhere(page: Page): Promise<string> {
  const read = await page.locator('body').ariaSnapshot();
  const remembered = await page.evaluate(() =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      history.state,
      (window as unknown as { navigation: { entries: () => readonly { url: string }[] } }).navigation
        .entries()
        .map(({ url }) => url),
    ]),
  );
  return [
    await page.content(),
    read,
    remembered,
    await page.title(),
    page.url(),
    await everythingKept(page),
  ].join('\n');
}

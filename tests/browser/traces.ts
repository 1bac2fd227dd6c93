import type { Page } from '@playwright/test';
import { everythingKept } from './disk';

/** Everything a page leaves lying about itself that others may read: each by its name. */
export async function traces(page: Page): Promise<Readonly<Record<string, string>>> {
  const found = await page.evaluate(async () => {
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        cached.push(name, request.url, await ((await cache.match(request))?.text() ?? ''));
      }
    }
    const { navigation } = window as unknown as {
      navigation: { entries: () => readonly { url: string; getState: () => unknown }[] };
    };
    return {
      address: location.href,
      title: document.title,
      referrer: document.referrer,
      'history.state': JSON.stringify(history.state),
      'history entries': JSON.stringify(navigation.entries().map((each) => [each.url, each.getState()])),
      performance: performance
        .getEntries()
        .map((entry) => JSON.stringify(entry))
        .join('\n'),
      'window.name': window.name,
      cookies: document.cookie,
      'local storage': JSON.stringify({ ...localStorage }),
      'session storage': JSON.stringify({ ...sessionStorage }),
      caches: cached.join('\n'),
      'what the head says': document.head.innerHTML,
      'attributes of the page': [document.documentElement, document.body]
        .flatMap((element) => [...element.attributes].map(({ value }) => value))
        .join(' '),
    };
  });
  return { ...found, 'the disk': await everythingKept(page) };
}

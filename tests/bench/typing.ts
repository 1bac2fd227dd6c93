import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** So many words as people put them, of the sentences the coach is measured on. */
export function letter(count: number): string {
  const lines = readFileSync('tests/coach/practice.jsonl', 'utf8').trim().split('\n');
  const words = lines
    .map((line) => (JSON.parse(line) as { readonly text: string }).text)
    .join(' ')
    .split(' ');
  return Array.from({ length: count }, (_, nth) => words[nth % words.length]).join(' ');
}

/** From now on the page takes the time from each key to the paint that shows it. */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const took: number[] = [];
    Object.assign(window, { took });
    // Kept aside where a test has put a clock of its own in their place.
    const { own } = window as { own?: { now: () => number; frame: typeof requestAnimationFrame } };
    const { now, frame } = own ?? {
      now: () => performance.now(),
      frame: (told) => requestAnimationFrame(told),
    };
    addEventListener(
      'beforeinput',
      () => {
        const pressed = now();
        const { port1, port2 } = new MessageChannel();
        // A message sent in the frame's last moment arrives once it is painted.
        port1.onmessage = () => took.push(now() - pressed);
        frame(() => port2.postMessage(0));
      },
      true,
    );
  });
}

/** What each key took since this was last asked, in milliseconds. */
export const keysTook = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (window as unknown as { took: number[] }).took.splice(0));

/** Types at the end of what stands in the field: 80 milliseconds a key are 150 words a minute. */
export async function typeKeys(page: Page, count: number): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) await page.keyboard.type('you '[nth % 4] ?? 'y', { delay: 80 });
}

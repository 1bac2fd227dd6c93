import type { Page } from '@playwright/test';

/** When a list stands: so many links of it, or where `least` is 0 the sentence that there are none. */
interface List {
  readonly links: string;
  readonly least: number;
  readonly none: string;
}

/**
 * Presses this, and times until the frame after the one in which the list stands and is painted: a screen shows it no sooner.
 * `into`: how many milliseconds after a frame began it is pressed; without it, whenever that may be.
 */
export const pressUntilShown = (page: Page, pressed: string, list: List, into?: number): Promise<number> =>
  page.evaluate(
    async ([selector, { links, least, none }, late]) => {
      if (late !== undefined) {
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve, late));
      }
      const began = performance.now();
      document.querySelector<HTMLElement>(selector)?.click();
      const isThere = (): boolean =>
        least > 0
          ? document.querySelectorAll(`main li ${links}`).length >= least
          : (document.querySelector('main')?.textContent ?? '').includes(none);
      while (!isThere()) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - began;
    },
    [pressed, list, into] as const,
  );

import type { Page } from '@playwright/test';

/** When a list stands: so many links of it, or where `least` is 0 the sentence that there are none. */
interface List {
  readonly links: string;
  readonly least: number;
  readonly none: string;
}

/** Presses this, and times until the list stands and is painted, in milliseconds. */
export const pressUntilShown = (page: Page, pressed: string, list: List): Promise<number> =>
  page.evaluate(
    async ([selector, { links, least, none }]) => {
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
    [pressed, list] as const,
  );

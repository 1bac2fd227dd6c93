import type { Page } from '@playwright/test';

/** Resolves when a page that stood before its script was there is taken over: React leaves its mark on what it has. */
export const alive = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((name) => name.startsWith('__react')),
  );

import { defineConfig } from '@playwright/test';
import tested from '../browser/playwright.config';

/** The browser and the server of the tests, one thing at a time, as long as it takes. */
export default defineConfig({
  ...tested,
  testDir: '.',
  projects: [{ name: 'soak', testMatch: '*.long.ts' }],
  workers: 1,
  retries: 0,
  timeout: 7_200_000,
});

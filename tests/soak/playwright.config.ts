import { defineConfig } from '@playwright/test';
import tested from '../browser/playwright.config';

/** The browser and the server of the tests, one thing at a time, as long as it takes; first what `npm test` leaves out. */
export default defineConfig({
  ...tested,
  testDir: '.',
  projects: [
    { name: 'left out', testDir: '../browser', testMatch: '*.spec.ts', grep: /@soak|@long/ },
    { name: 'soak', testMatch: '*.long.ts' },
  ],
  grepInvert: [],
  workers: 1,
  retries: 0,
  timeout: 7_200_000,
});

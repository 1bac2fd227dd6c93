import { defineConfig } from '@playwright/test';
import tested from '../browser/playwright.config';

/** The browser and the server of the tests, one thing at a time. */
export default defineConfig({
  ...tested,
  testDir: '.',
  projects: [{ name: 'bench', testMatch: '*.bench.ts' }],
  workers: 1,
  timeout: 600_000,
});

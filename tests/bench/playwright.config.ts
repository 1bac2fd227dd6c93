import { defineConfig } from '@playwright/test';
import tested from '../browser/playwright.config';

/** The browser and the server of the tests, one thing at a time. */
export default defineConfig({
  ...tested,
  testDir: '.',
  testMatch: '*.bench.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 600_000,
});

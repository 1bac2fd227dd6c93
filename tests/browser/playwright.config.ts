import { defineConfig } from '@playwright/test';
import { browserPath } from './find-browser.js';

const port = Number(process.env.MEND_PORT ?? 4317);
const isRoot = process.getuid?.() === 0;

/** Flags for every browser the tests start: quiet, and as root without the sandbox root cannot have. */
export const browserFlags = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where it is about noon just now: at night the app rightly shows other pages, whatever the hour the tests run at. */
const hoursToNoon = 12 - new Date().getUTCHours();
const noonZone = `Etc/GMT${hoursToNoon > 0 ? '-' : '+'}${Math.abs(hoursToNoon)}`;

export default defineConfig({
  testDir: '.',
  projects: [
    // What races a closing page, or counts milliseconds, has the machine to itself.
    {
      name: 'alone',
      testMatch: 'kept.spec.ts',
      workers: 1,
    },
    {
      name: 'together',
      testMatch: '*.spec.ts',
      testIgnore: 'kept.spec.ts',
      fullyParallel: true,
      dependencies: ['alone'],
    },
  ],
  workers: 2,
  // Of what is like another one is tried, and the rest by `npm run soak`.
  grepInvert: process.env.MEND_ALL ? /@soak/ : /@soak|@long/,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // A loaded machine can starve a browser for a moment; what fails twice has failed, and what failed once is named.
  retries: 1,
  reporter: 'list',
  outputDir: '../../test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 390, height: 844 },
    locale: 'en-US',
    timezoneId: noonZone,
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    // A page that is still arriving is half transparent, which axe would take for low contrast.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: browserPath(),
      args: browserFlags,
    },
  },
  webServer: {
    command: 'node src/serving/start.js dist',
    cwd: '../..',
    port,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});

import { findBrowser } from './browser/find-browser.js';
import { runTool } from './tools.js';

const took = runTool('vite', 'vite', ['build', '--logLevel', 'warn']);
console.log(JSON.stringify({ bench: 'build', milliseconds: Math.round(took) }));

const browser = findBrowser();
console.log(`\nBrowser: ${browser.path} (${browser.how})`);
runTool('@playwright/test', 'playwright', ['test', '-c', 'tests/bench/playwright.config.ts'], {
  MEND_BROWSER: browser.path,
});

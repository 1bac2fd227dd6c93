import { findBrowser } from './browser/find-browser.js';
import { runTool } from './tools.js';

// Long: what is told of each fault is how often it was tried, how often the app survived, and what it lost.
// MEND_SOAK_FILES, MEND_SOAK_SEALS, MEND_SOAK_KILLS, MEND_SOAK_SESSION, MEND_SOAK_SEEDS and MEND_SOAK_KEYS make it shorter.
// MEND_FIREFOX names a Firefox that is not in the PATH.
runTool('vite', 'vite', ['build', '--logLevel', 'warn']);
// All that `npm test` tries some of.
runTool('vitest', 'vitest', ['run'], { MEND_THOROUGH: 'yes' });
runTool('vitest', 'vitest', ['run', '-c', 'tests/soak/vitest.config.ts']);
const browser = findBrowser();
console.log(`\nBrowser: ${browser.path} (${browser.how})`);
runTool('@playwright/test', 'playwright', ['test', '-c', 'tests/soak/playwright.config.ts'], {
  MEND_BROWSER: browser.path,
});

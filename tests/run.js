import { findBrowser } from './browser/find-browser.js';
import { runTogether, runTool } from './tools.js';

await runTogether([
  ['typescript', 'tsc', ['-p', '.']],
  // An if-then answer has a field named `then`; it is text, never a function.
  ['oxlint', 'oxlint', ['--deny-warnings', '-A', 'no-thenable']],
  ['prettier', 'prettier', ['--check', '.', '--log-level', 'warn']],
  ['knip', 'knip', []],
]);
runTool('vitest', 'vitest', ['run']);
runTool('vite', 'vite', ['build', '--logLevel', 'warn']);

const browser = findBrowser();
console.log(`\nBrowser: ${browser.path} (${browser.how})`);
runTool('@playwright/test', 'playwright', ['test', '-c', 'tests/browser/playwright.config.ts'], {
  MEND_BROWSER: browser.path,
});

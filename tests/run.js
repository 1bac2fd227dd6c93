import { findBrowser, findShell } from './browser/find-browser.js';
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
const shell = findShell();
console.log(`\nBrowser: ${browser.path} (${browser.how})${shell ? `, and without a window ${shell}` : ''}`);
runTool('@playwright/test', 'playwright', ['test', '-c', 'tests/browser/playwright.config.ts'], {
  MEND_BROWSER: shell ?? browser.path,
  MEND_WHOLE_BROWSER: browser.path,
  // The long ones too.
  ...(process.argv.includes('--all') && { MEND_ALL: 'yes' }),
});

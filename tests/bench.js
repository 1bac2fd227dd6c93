import { findBrowser } from './browser/find-browser.js';
import { benchCoach } from './bench/coach/coach.js';
import { benchRehearsal } from './bench/rehearsal/figures.js';
import { runTool } from './tools.js';

const [what, ...rest] = process.argv.slice(2);
if (what === 'coach') {
  // For its bytes; all else is measured in Node.
  runTool('vite', 'vite', ['build', '--logLevel', 'warn']);
  const after = (/** @type {string} */ name) =>
    rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined;
  const kinds = rest.includes('--wrong') ? (after('--wrong')?.split(',') ?? []) : undefined;
  await benchCoach(after('--data'), kinds);
  process.exit();
}

if (what === 'rehearsal') {
  await benchRehearsal();
  process.exit();
}

const took = runTool('vite', 'vite', ['build', '--logLevel', 'warn']);
console.log(JSON.stringify({ bench: 'build', milliseconds: Math.round(took) }));

const browser = findBrowser();
console.log(`\nBrowser: ${browser.path} (${browser.how})`);
// A name chooses one of them: `returns` for returns.bench.ts.
const chosen = what === undefined ? [] : [`${what}.bench.ts`];
runTool('@playwright/test', 'playwright', ['test', '-c', 'tests/bench/playwright.config.ts', ...chosen], {
  MEND_BROWSER: browser.path,
});

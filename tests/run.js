import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser } from './browser/find-browser.js';

/** Runs a tool of node_modules by its own entry file, so that no shell is needed on any platform.
 * @param {string} name @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function run(name, args, env = {}) {
  const [owner, bin = owner] = name.split(':');
  const { bin: bins } = JSON.parse(readFileSync(`node_modules/${owner}/package.json`, 'utf8'));
  const entry = typeof bins === 'string' ? bins : bins[/** @type {string} */ (bin).replace(/^.*\//, '')];
  const began = Date.now();
  console.log(`\n> ${bin} ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [`node_modules/${owner}/${entry}`, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  console.log(`  ${((Date.now() - began) / 1000).toFixed(1)} s`);
  if (status !== 0) process.exit(status ?? 1);
}

run('typescript:tsc', ['-p', '.']);
// An if-then answer has a field named `then`; it is text, never a function.
run('oxlint', ['--deny-warnings', '-A', 'no-thenable']);
run('prettier', ['--check', '.', '--log-level', 'warn']);
run('knip', []);
run('vitest', ['run']);
run('vite', ['build', '--logLevel', 'warn']);

const browser = findBrowser();
console.log(`\nBrowser: ${browser.path} (${browser.how})`);
run(
  '@playwright/test:playwright',
  ['test', '-c', 'tests/browser/playwright.config.ts', ...process.argv.slice(2)],
  {
    MEND_BROWSER: browser.path,
  },
);

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
  join(process.env['PROGRAMFILES(X86)'] ?? '', 'Google/Chrome/Application/chrome.exe'),
  join(process.env.LOCALAPPDATA ?? '', 'Google/Chrome/Application/chrome.exe'),
];

/** Where each of these programs would be in the path.
 * @param {readonly string[]} programs */
const inPath = (programs) =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => programs.map((name) => join(folder, name)));

/** The first browser of the Chromium family that is installed here, or undefined. */
function installed() {
  const own = process.env.CHROME_PATH;
  if (own && existsSync(own)) return own;
  return [...inPath(names), ...places].find((path) => path !== '' && existsSync(path));
}

/**
 * Where the same engine is without a window, or undefined: it takes two thirds of the time, and has all that is tested but
 * a screen to keep awake.
 */
export const findShell = () =>
  inPath(['chromium-headless-shell', 'chrome-headless-shell']).find((path) => existsSync(path));

/** The program a test starts by itself, as the test command found it. */
export const browserPath = () => process.env.MEND_BROWSER ?? findBrowser().path;

/** The same where a test needs what only a whole browser has. */
export const wholeBrowserPath = () => process.env.MEND_WHOLE_BROWSER ?? browserPath();

/** @param {string} command @param {string[]} args @param {number} minutes */
const ran = (command, args, minutes) =>
  spawnSync(command, args, { stdio: 'inherit', timeout: minutes * 60_000 }).status === 0;

/** Where a browser to test in is and how it was found; one is installed where that is possible. Throws when none is to be had. */
export function findBrowser() {
  const playwrights = chromium.executablePath();
  if (existsSync(playwrights)) return { path: playwrights, how: 'Playwright’s own' };
  const found = installed();
  if (found) return { path: found, how: 'installed on this machine' };

  const { bin } = JSON.parse(readFileSync('node_modules/@playwright/test/package.json', 'utf8'));
  const cli = `node_modules/@playwright/test/${bin.playwright}`;
  console.log('No browser here; asking Playwright for one.');
  if (ran(process.execPath, [cli, 'install', 'chromium'], 5) && existsSync(playwrights)) {
    return { path: playwrights, how: 'Playwright’s own, just installed' };
  }
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('That was not to be had; asking Debian.');
    if (
      ran('apt-get', ['update'], 5) &&
      ran('apt-get', ['install', '-y', 'chromium', 'chromium-headless-shell'], 10)
    ) {
      const debians = installed();
      if (debians) return { path: debians, how: 'Debian’s, just installed' };
    }
  }
  throw new Error('No browser found. Install Chrome or Chromium, or set CHROME_PATH to one.');
}

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

/** The first browser of the Chromium family that is installed here, or undefined. */
function installed() {
  const own = process.env.CHROME_PATH;
  if (own && existsSync(own)) return own;
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...places].find((path) => path !== '' && existsSync(path));
}

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
    if (ran('apt-get', ['update'], 5) && ran('apt-get', ['install', '-y', 'chromium'], 10)) {
      const debians = installed();
      if (debians) return { path: debians, how: 'Debian’s, just installed' };
    }
  }
  throw new Error('No browser found. Install Chrome or Chromium, or set CHROME_PATH to one.');
}

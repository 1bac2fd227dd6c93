import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox', 'firefox.exe'];
const places = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
];

/** The Firefox that is installed here, or undefined. MEND_FIREFOX names another. */
export function findFirefox(): string | undefined {
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.MEND_FIREFOX ?? '', ...inPath, ...places].find(
    (path) => path !== '' && existsSync(path),
  );
}

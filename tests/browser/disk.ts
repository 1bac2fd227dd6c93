import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { browserFlags } from './playwright.config';
import { browserPath } from './find-browser.js';

/** A browser of its own with a profile that outlives it, so that it can be killed and opened again. */
export interface Profile {
  /** Where the browser keeps its files. */
  readonly folder: string;
  readonly open: () => Promise<Page>;
  /** Ends every process that holds the profile at once, as a crash or an empty battery would. */
  readonly kill: () => Promise<void>;
  readonly throwAway: () => Promise<void>;
}

async function portOf(folder: string): Promise<string> {
  let port = '';
  await expect
    .poll(async () => {
      port =
        (await readFile(join(folder, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n')[0] ?? '';
      return port;
    })
    .not.toBe('');
  return port;
}

/** Makes a profile in a folder of its own, inside `parent`. */
export async function makeProfile(parent = tmpdir()): Promise<Profile> {
  const folder = await mkdtemp(join(parent, 'mend-profile-'));
  let process_: ChildProcess | undefined;
  let browser: Browser | undefined;
  return {
    folder,
    async open() {
      await rm(join(folder, 'DevToolsActivePort'), { force: true });
      process_ = spawn(
        browserPath(),
        [
          '--headless',
          '--remote-debugging-port=0',
          `--user-data-dir=${folder}`,
          ...browserFlags,
          'about:blank',
        ],
        { detached: true, stdio: 'ignore' },
      );
      browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(folder)}`);
      const [context] = browser.contexts();
      if (!context) throw new Error('the browser has no window');
      const page = context.pages()[0] ?? (await context.newPage());
      page.setDefaultTimeout(15_000);
      return page;
    },
    async kill() {
      if (process_?.pid) {
        const ended = new Promise((resolve) => process_?.once('exit', resolve));
        process.kill(-process_.pid, 'SIGKILL');
        await ended;
        process_ = undefined;
      }
      await browser?.close().catch(() => undefined);
    },
    async throwAway() {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Everything that lies in this origin's stores, as one text: databases byte by byte, local and session storage. */
export function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const asText = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return asText(new Uint8Array(value));
      if (value instanceof Uint8Array) {
        return [
          new TextDecoder('utf-8').decode(value),
          new TextDecoder('utf-16le').decode(value.slice(value.length % 2)),
        ].join();
      }
      if (Array.isArray(value)) return value.map(asText).join();
      if (typeof value === 'object' && value !== null)
        return Object.entries(value)
          .map(([key, each]) => key + asText(each))
          .join();
      return String(value);
    };
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        found.push(asText(await done(database.transaction(store).objectStore(store).getAll())));
      }
      database.close();
    }
    return found.join('\n');
  });
}

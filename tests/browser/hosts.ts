import { execFile } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import sirv from 'sirv';
import { serve } from '../../src/serving/server.js';

/** The build under test. */
export const built = 'dist';

/** A host of the test's own, whose network can go and whose files can change under an open page. */
export interface Host {
  readonly address: string;
  /** Every path that was asked for since the start, also while the network was gone. */
  readonly asked: string[];
  /** Serves another folder from now on, as a new version would. */
  readonly deploy: (folder: string) => void;
  /** Answers these paths in its own way; undefined goes back to the folder's. */
  readonly instead: (answer: ((path: string) => RequestListener | undefined) | undefined) => void;
  /** Takes the network away, or gives it back. */
  readonly setDown: (isDown: boolean) => void;
  readonly close: () => Promise<void>;
}

/** Serves files, and the shell for everything else, without a single header of ours. */
function plain(folder: string): RequestListener {
  const files = sirv(folder, { single: 'app.html', ignores: [/^\/assets\//, /\.js$/] });
  return (request, response) =>
    files(
      request,
      response,
      () => void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found'),
    );
}

/** Starts a host of a built folder: the app's own server, or a plain one that sends no headers. */
export async function startHost(folder: string, { isPlain = false } = {}): Promise<Host> {
  const listenerOf = (each: string): RequestListener => {
    if (isPlain) return plain(each);
    const inner = serve(each);
    return (request, response) => void inner.emit('request', request, response);
  };
  let listener = listenerOf(folder);
  let own: ((path: string) => RequestListener | undefined) | undefined;
  let isDown = false;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    if (isDown) request.socket.destroy();
    else (own?.(path) ?? listener)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    deploy: (each) => (listener = listenerOf(each)),
    instead: (answer) => (own = answer),
    setDown: (next) => (isDown = next),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The paths of a build's own scripts and styles. */
export const assetsOf = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'assets')).map((name) => `/assets/${name}`);

/** The path of the one script of the current build whose name begins like this. */
export function chunk(name: string): string {
  const found = assetsOf(built).find((path) => path.startsWith(`/assets/${name}-`) && path.endsWith('.js'));
  if (!found) throw new Error(`the build has no ${name}`);
  return found;
}

let next: Promise<string> | undefined;

/** The folder of the next version of the app: this one with another word in it, under other names. */
export function nextVersion(): Promise<string> {
  next ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mend-next-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const { NODE_ENV: _testing, ...env } = process.env;
    await promisify(execFile)(process.execPath, ['tests/next-version.js', folder], { env });
    return folder;
  })();
  return next;
}

/** Waits until the worker holds every file and answers for this page. */
export async function settled(page: Page): Promise<void> {
  // A page may be loaded once more while it is asked.
  await expect
    .poll(
      () =>
        page
          .evaluate(async () => {
            await navigator.serviceWorker.ready;
            return navigator.serviceWorker.controller !== null;
          })
          .catch(() => false),
      { timeout: 30_000 },
    )
    .toBe(true);
}

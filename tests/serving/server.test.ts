import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFile, serve } from '../../src/serving/server.js';

const headers = { 'Content-Security-Policy': "default-src 'none'", 'Referrer-Policy': 'no-referrer' };
const worker = { 'Content-Security-Policy': "connect-src 'self'", 'Referrer-Policy': 'no-referrer' };
const file = { 'Content-Security-Policy': "script-src 'self'", 'Referrer-Policy': 'no-referrer' };
const of = { '/support': { 'Referrer-Policy': 'its-own' } };
const under = { '/repair': { Link: '</assets/main-abc.js>; rel=modulepreload' } };
const own = { '/erased': { 'Clear-Site-Data': '"storage"' } };
const addresses = [
  '/erased',
  '/',
  '/support',
  '/begin/:questionId',
  '/repair/:repairId',
  '/repair/:repairId/:stepId/:promptId',
];
const files: Readonly<Record<string, string>> = {
  'app.html': '<title>shell</title>',
  'index.html': '<title>home</title>',
  'support.html': '<title>support</title>',
  '404.html': '<title>shell</title>',
  'assets/main-abc.js': 'let main;',
  'sw.js': 'let worker;',
  _headers: 'secret headers',
  '_serving.json': JSON.stringify({ headers, worker, file, of, own, under, addresses }),
};

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mend-served-'));
  await writeFile(join(folder, 'package.json'), 'outside');
  const inside = join(folder, 'dist');
  await mkdir(join(inside, 'assets'), { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(inside, name), content);
  await writeFile(join(inside, 'assets/main-abc.js.br'), brotliCompressSync('let main;'));
  await writeFile(join(inside, 'app.html.br'), brotliCompressSync('<title>shell</title>'));
  server = serve(inside);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a path exactly as written; nothing is tidied on the way. */
function ask(path: string, method = 'GET', sent: OutgoingHttpHeaders = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: sent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject).end();
  });
}

const shown = async (path: string): Promise<readonly [number | undefined, string]> => {
  const { status, body } = await ask(path);
  return [status, body.toString()];
};

describe('the server', () => {
  it('serves each page of its own, with or without a question behind it', async () => {
    expect(await shown('/')).toEqual([200, '<title>home</title>']);
    expect(await shown('/?from=here')).toEqual([200, '<title>home</title>']);
    expect(await shown('/support')).toEqual([200, '<title>support</title>']);
    expect(await shown('/assets/main-abc.js')).toEqual([200, 'let main;']);
  });

  it.each(['/begin/heat', '/repair/r1', '/repair/r1/naming/camera', '/begin/heat?x=1', '/begin/heat/'])(
    'answers %s with the shell',
    async (path) => {
      expect(await shown(path)).toEqual([200, '<title>shell</title>']);
    },
  );

  it('packs the shell for whoever can unpack it', async () => {
    const { headers: got, body } = await ask('/repair/r1', 'GET', { 'Accept-Encoding': 'gzip, br' });
    expect([got['content-encoding'], got.vary]).toEqual(['br', 'Accept-Encoding']);
    expect(brotliDecompressSync(body).toString()).toBe('<title>shell</title>');
    expect((await ask('/repair/r1')).headers['content-encoding']).toBeUndefined();
  });

  it('says what a page below an address will ask for there, and nowhere else', async () => {
    const linkAt = async (path: string) => (await ask(path)).headers.link;
    expect(await linkAt('/repair/r1/naming/camera')).toBe(under['/repair'].Link);
    expect(await linkAt('/repairs')).toBeUndefined();
    expect(await linkAt('/sw.js')).toBeUndefined();
  });

  it.each(['/nowhere', '/begin', '/repair/r1/naming', '/support/more', '/%E0%A4%A'])(
    'answers %s, which the app has no page for, with the shell and 404',
    async (path) => {
      expect(await shown(path)).toEqual([404, '<title>shell</title>']);
    },
  );

  it.each([
    '/assets/main-old.js',
    '/assets/',
    '/assets/main-old',
    '/favicon.ico',
    '/repair/x.js',
    '/assets/sw.js',
  ])('answers %s, a file that is missing, with a plain 404, never with a page', async (path) => {
    const { status, headers: got, body } = await ask(path);
    expect([status, got['content-type'], body.toString()]).toEqual([
      404,
      'text/plain; charset=utf-8',
      'Not found\n',
    ]);
  });

  it.each([
    '/../package.json',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
    '/%2e%2e%2fpackage.json',
    '/..%5cpackage.json',
    '/assets/..%2f..%2fpackage.json',
    '/....//package.json',
    '/%00package.json',
  ])('never leaves its folder for %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('outside');
  });

  it.each([
    '/_serving.json',
    '/_headers',
    '/%5Fserving.json',
    '/%5fheaders',
    '//_serving.json',
    '/./_serving.json',
    '/assets/../_serving.json',
    '/_serving.json?x',
  ])('does not hand out what is for the server alone: %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toMatch(/secret|addresses/);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const { status, headers: got, body } = await ask('/', method);
    expect([status, got.allow, body.length]).toEqual([405, 'GET, HEAD', 0]);
  });

  it.each(['/', '/begin/heat', '/nowhere', '/assets/main-abc.js', '/missing.js'])(
    'answers HEAD %s as GET, without the body',
    async (path) => {
      const [head, get] = [await ask(path, 'HEAD'), await ask(path)];
      expect([head.status, head.body.length]).toEqual([get.status, 0]);
    },
  );

  it('sends the whole header set with every answer, also with errors', async () => {
    const answers = [
      await ask('/'),
      await ask('/begin/heat'),
      await ask('/nowhere'),
      await ask('/missing.js'),
      await ask('/_serving.json'),
      await ask('/', 'POST'),
      await ask('/', 'HEAD'),
      await ask('/', 'GET', { 'if-none-match': (await ask('/')).headers.etag }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404, 404, 405, 200, 304]);
    for (const { headers: got } of answers) {
      for (const [name, value] of Object.entries(headers)) expect(got[name.toLowerCase()]).toBe(value);
    }
  });

  it('sends the worker with a set of its own, to be asked for each time, and nothing else with it', async () => {
    const sets = async (path: string) => (await ask(path)).headers['content-security-policy'];
    for (const path of ['/sw.js', '/sw.js?x', '/%73w.js']) {
      expect(await sets(path)).toBe(worker['Content-Security-Policy']);
    }
    expect((await ask('/sw.js')).headers['cache-control']).toBe('no-cache');
    for (const path of ['/', '/sw.js/', '/repair/sw.js'])
      expect(await sets(path)).toBe(headers['Content-Security-Policy']);
  });

  it('sends the files of the build, and what is missing among them, with the narrow set of a file', async () => {
    const of = async (path: string, method?: string) =>
      (await ask(path, method)).headers['content-security-policy'];
    for (const path of ['/assets/main-abc.js', '/assets/sw.js', '/%61ssets/main-abc.js'])
      expect(await of(path), path).toBe(file['Content-Security-Policy']);
    expect(await of('/assets/main-abc.js', 'HEAD')).toBe(file['Content-Security-Policy']);
    for (const path of ['/index.html', '/assets', '/repair/assets/x', '/missing.js'])
      expect(await of(path), path).toBe(headers['Content-Security-Policy']);
  });

  it('sends in place of the set what an address has of its own, whoever led there, and only there', async () => {
    const policy = async (path: string, from: string) =>
      (await ask(path, 'GET', { 'Sec-Fetch-Site': from })).headers['referrer-policy'];
    for (const from of ['same-origin', 'none', 'cross-site'])
      expect(await policy('/support', from)).toBe('its-own');
    for (const path of ['/', '/begin/heat', '/nowhere', '/support.html', '/support/more', '/sw.js'])
      expect(await policy(path, 'same-origin')).toBe('no-referrer');
    expect((await ask('/support')).headers['content-security-policy']).toBe(
      headers['Content-Security-Policy'],
    );
  });

  it('tells the browser to clear everything at the one address where all was erased, and only for the app', async () => {
    const clearing = async (path: string, from: string | undefined) =>
      (await ask(path, 'GET', from === undefined ? {} : { 'Sec-Fetch-Site': from })).headers[
        'clear-site-data'
      ];
    expect(await clearing('/erased', 'same-origin')).toBe('"storage"');
    for (const from of ['cross-site', 'same-site', 'none', undefined])
      expect(await clearing('/erased', from)).toBeUndefined();
    expect(await clearing('/support', 'same-origin')).toBeUndefined();
  });

  it('lets only files with a hash in their name be kept for ever', async () => {
    const kept = async (path: string) => (await ask(path)).headers['cache-control'];
    expect(await kept('/assets/main-abc.js')).toBe('public, max-age=31536000, immutable');
    expect(await kept('/assets/main-old.js')).toBeUndefined();
    for (const path of ['/', '/support', '/begin/heat', '/nowhere'])
      expect(await kept(path)).toBe('no-cache');
  });

  it('sends what is packed already to those who can unpack it', async () => {
    const { headers: got, body } = await ask('/assets/main-abc.js', 'GET', { 'accept-encoding': 'gzip, br' });
    expect([got['content-encoding'], brotliDecompressSync(body).toString()]).toEqual(['br', 'let main;']);
    expect(got['content-type']).toContain('javascript');
  });

  it.each(['bytes=5-2', 'bytes=0-1', 'bytes=99999-', 'bytes=-5', 'bytes=x', 'pages=1'])(
    'stays up, and sends the whole file, when asked for the part %s',
    async (range) => {
      const { status, body } = await ask('/assets/main-abc.js', 'GET', { range });
      expect([status, body.toString()]).toEqual([200, 'let main;']);
      expect((await ask('/')).status).toBe(200);
    },
  );

  it('refuses to start on a folder that was not built', () => {
    expect(() => serve(folder)).toThrow();
  });

  it('knows a file from an address', () => {
    expect(['/sw.js', '/assets/x', '/a/b.PNG'].map(isFile)).toEqual([true, true, true]);
    expect(['/', '/begin/heat', '/repair/5f0c.'].map(isFile)).toEqual([false, false, false]);
  });
});

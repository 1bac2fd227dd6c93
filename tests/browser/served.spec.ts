import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { frameWords } from '../../src/content/interface/frame';
import { everyAddress, filesOfBuild } from './everywhere';

/** What every answer must carry, written down here once more, so that what is lost in the source is missed. */
const wholeSet: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    /^style-src 'self'( 'sha256-[\w+/]{43}=')+$/,
    "img-src 'self' data: blob:",
    'media-src blob:',
    "font-src 'self'",
    "connect-src 'none'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types mend-workers',
    "frame-ancestors 'none'",
    'sandbox allow-same-origin allow-scripts allow-forms allow-modals allow-downloads',
  ],
  'connection-allowlist': [
    /^\(response-origin( "(https:\/\/[^"*?#]+\/#\*|tel:\+?\d+)")+\)$/,
    'redirects=allow',
  ],
  'permissions-policy': [
    /\bcamera=\(\), .*\bgeolocation=\(\), .*\bmicrophone=\(self\), screen-wake-lock=\(self\)$/,
  ],
  'referrer-policy': ['no-referrer'],
  'x-content-type-options': ['nosniff'],
  'cross-origin-opener-policy': ['same-origin'],
  'cross-origin-resource-policy': ['same-origin'],
};
/** What a file below /assets carries: less of everything, since it leads nowhere. */
const ofFiles: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "frame-ancestors 'none'",
    'sandbox allow-same-origin allow-scripts',
  ],
  'connection-allowlist': ['(response-origin)'],
  'referrer-policy': ['no-referrer'],
  'x-content-type-options': ['nosniff'],
  'cross-origin-opener-policy': ['same-origin'],
  'cross-origin-resource-policy': ['same-origin'],
};
/** At the one address whose answer lists where its own links lead, and no number. */
const ofSources = [/^\(response-origin( "https:\/\/[^"*?#()]+#\*")+\)$/, 'redirects=allow'];
/** The worker has a policy of its own; these it shares with everything else. */
const workersToo = ['connection-allowlist', 'referrer-policy', 'x-content-type-options'];

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

const base = (): URL => new URL(test.info().project.use.baseURL ?? '');

/** Says exactly this to the server and reads its answer's head. */
function say(text: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(Number(base().port), base().hostname, () => socket.write(text));
    socket.setTimeout(5000, () => socket.destroy(new Error(`no answer to ${text.slice(0, 60)}`)));
    socket.on('error', reject);
    socket.on('data', (part) => {
      said += part.toString('latin1');
      const end = said.indexOf('\r\n\r\n');
      if (end < 0) return;
      socket.destroy();
      const [first = '', ...lines] = said.slice(0, end).split('\r\n');
      resolve({
        status: Number(first.split(' ')[1]),
        headers: Object.fromEntries(
          lines.map((line) => [
            line.slice(0, line.indexOf(':')).toLowerCase(),
            line.slice(line.indexOf(':') + 2),
          ]),
        ),
      });
    });
  });
}

const ask = (path: string, method = 'GET', more = ''): Promise<Answer> =>
  say(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`);

/** What an answer lacks of the set, or has otherwise; nothing when all is there. */
function lacking(
  headers: Readonly<Record<string, string>>,
  names = Object.keys(wholeSet),
  set = wholeSet,
): readonly string[] {
  return names.flatMap((name) => {
    const parts = (headers[name] ?? '').split('; ').flatMap((part) => part.split(/(?<=\));/));
    const wanted = set[name] ?? [];
    const isThere = (want: string | RegExp): boolean =>
      parts.some((part) => (typeof want === 'string' ? part === want : want.test(part)));
    const missing = wanted.filter((want) => !isThere(want)).map((want) => `${name} lacks ${want}`);
    return parts.length > wanted.length ? [...missing, `${name} has more: ${headers[name]}`] : missing;
  });
}

test('every file of the build is answered with the whole header set of its kind', async () => {
  const files = await filesOfBuild();
  expect(files.length).toBeGreaterThan(60);
  for (const path of files.filter((each) => !/^\/sw\.js(\.br)?$/.test(each))) {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await ask(path, method);
      expect(status, path).toBe(path.startsWith('/_') ? 404 : 200);
      const set = path.startsWith('/assets/') ? ofFiles : wholeSet;
      expect(lacking(headers, Object.keys(set), set), `${method} ${path}`).toEqual([]);
    }
  }
});

test('every address, and every way to go wrong, is answered with the whole header set', async () => {
  const { addresses } = JSON.parse(await readFile('dist/_serving.json', 'utf8')) as { addresses: string[] };
  expect(addresses.length).toBeGreaterThan(15);
  for (const address of addresses) {
    const { status, headers } = await ask(address.replace(/:\w+/g, 'x'));
    expect(status, address).toBe(200);
    expect(lacking(headers), address).toEqual([]);
  }
  const { headers: ofTheSources } = await ask('/learn/sources');
  expect(lacking(ofTheSources, undefined, { ...wholeSet, 'connection-allowlist': ofSources })).toEqual([]);
  const { headers: home } = await ask('/');
  const wrong: readonly (readonly [number, Promise<Answer>])[] = [
    [404, ask('/nowhere')],
    [404, ask('/favicon.ico')],
    [404, ask('/%E0%A4%A')],
    [404, ask('/%00')],
    [404, ask('/..%2f..%2fpackage.json')],
    [404, ask(`/${'a'.repeat(8000)}`)],
    [405, ask('/', 'POST', 'Content-Length: 0\r\n')],
    [405, ask('/', 'OPTIONS')],
    [405, ask('/', 'TRACE')],
    [304, ask('/', 'GET', `If-None-Match: ${home['etag']}\r\n`)],
    [200, ask('/', 'GET', 'Range: bytes=9-1\r\n')],
    [200, ask('/?x=typed')],
    [404, ask('http://elsewhere.invalid/')],
    [417, ask('/', 'GET', 'Expect: the-unexpected\r\n')],
    [431, ask(`/${'a'.repeat(40_000)}`)],
    [400, say('what is this\r\n\r\n')],
    [400, say('GET /\u0000 HTTP/1.1\r\n\r\n')],
  ];
  const { status: missing, headers: ofMissing } = await ask('/assets/missing.js');
  expect(missing).toBe(404);
  expect(lacking(ofMissing, Object.keys(ofFiles), ofFiles)).toEqual([]);
  for (const [index, [expected, answer]] of wrong.entries()) {
    const { status, headers } = await answer;
    expect(status, `wrong ${index}`).toBe(expected);
    expect(lacking(headers), `wrong ${index}`).toEqual([]);
  }
});

test('the sources lead to exactly the addresses their own answer lists, and no other answer lists them', async () => {
  const listed = (headers: Readonly<Record<string, string>>): readonly string[] =>
    [...(headers['connection-allowlist'] ?? '').matchAll(/"(https:[^"]+)#\*"/g)].map(
      ([, each]) => each ?? '',
    );
  const html = await readFile('dist/learn/sources.html', 'utf8');
  const links = [...html.matchAll(/<a href="(https:[^"]+)" rel="noreferrer noopener"/g)].map(
    ([, each]) => each,
  );
  expect(links.length).toBeGreaterThan(15);
  const { headers } = await ask('/learn/sources');
  expect(listed(headers).toSorted()).toEqual(
    [
      ...links,
      ...Object.values(frameWords.leaveAddresses).filter((each) => each !== 'about:blank'),
    ].toSorted(),
  );
  for (const path of [...(await everyAddress()), ...(await filesOfBuild()), '/learn/sources/', '/sw.js']) {
    if (path === '/learn/sources') continue;
    const { headers: other } = await ask(path);
    expect(
      listed(other).filter((each) => links.includes(each)),
      path,
    ).toEqual([]);
  }
});

test('the worker, or its absence, says what may be reached as well', async () => {
  const { status, headers } = await ask('/sw.js');
  const isBuilt = (await filesOfBuild()).includes('/sw.js');
  expect(status).toBe(isBuilt ? 200 : 404);
  expect(lacking(headers, isBuilt ? workersToo : undefined)).toEqual([]);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test('hosts that read _headers are told the same set, in lines they accept', async () => {
  const blocks = (await readFile('dist/_headers', 'utf8')).split(/^(?=\S)/m);
  const everywhere = blocks.find((block) => block.startsWith('/*\n')) ?? '';
  const lines = everywhere.trim().split('\n').slice(1);
  const told = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).trim().toLowerCase(),
      line.slice(line.indexOf(':') + 2),
    ]),
  );
  expect(lacking(told)).toEqual([]);
  const files = (blocks.find((block) => block.startsWith('/assets/*\n')) ?? '').trim().split('\n').slice(1);
  for (const [name, parts] of Object.entries(ofFiles)) {
    const own = files.find((line) => line.trim().toLowerCase().startsWith(`${name}:`));
    if (own !== undefined || told[name] !== parts.join('; ')) expect(own, name).toContain(parts.join('; '));
    expect(files.some((line) => line.trim().toLowerCase() === `! ${name}`)).toBe(own !== undefined);
  }
  expect(files).toContain('  ! Permissions-Policy');
  const longest = Math.max(
    ...blocks
      .join('')
      .split('\n')
      .map((line) => line.length),
  );
  console.log(`_headers: longest line ${longest} characters`);
  expect(longest).toBeLessThanOrEqual(2000);
});

test('each page carries the policy itself, before anything it is about, for hosts that send nothing', async () => {
  const inHeaderAlone = /^(frame-ancestors|sandbox)/;
  const pages = (await filesOfBuild()).filter((file) => file.endsWith('.html'));
  expect(pages).toEqual(
    expect.arrayContaining([
      '/app.html',
      '/404.html',
      '/index.html',
      '/support.html',
      '/learn.html',
      '/learn/flooding.html',
    ]),
  );
  for (const page of pages) {
    const html = await readFile(join('dist', page), 'utf8');
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html);
    const directives = policy?.[1]?.split('; ') ?? [];
    const wanted = (wholeSet['content-security-policy'] ?? []).filter(
      (each) => !inHeaderAlone.test(String(each)) && typeof each === 'string',
    );
    expect(directives, page).toEqual(expect.arrayContaining([...wanted]));
    expect(directives.some((each) => inHeaderAlone.test(each))).toBe(false);
    expect(html.search(/<(script|style|link|base|img)\b/)).toBeGreaterThan(policy?.index ?? Infinity);
    expect(html).toMatch(/<meta\s+name="referrer"\s+content="no-referrer"/);
  }
});

/** Names that can reach a network. */
const reaching =
  /\b(?:fetch|importScripts)\s*\(|\b(?:XMLHttpRequest|sendBeacon|WebSocket(?:Stream)?|EventSource|RTCPeerConnection|RTCDataChannel|WebTransport|fetchLater|BackgroundFetchManager|PaymentRequest|SpeechRecognition|TCPSocket|UDPSocket|paintWorklet|audioWorklet)\b/g;
/** Where one may stand in the built scripts: as the test prints it, and why it does no harm. */
const known: Readonly<Record<string, string>> = {};

test('nothing in the built scripts can reach a network, but for what is known by name', async () => {
  const scripts = (await filesOfBuild()).filter((file) => file.endsWith('.js') && file !== '/sw.js');
  expect(scripts.length).toBeGreaterThan(20);
  const found: Record<string, number> = {};
  for (const file of scripts) {
    const text = await readFile(join('dist', file), 'utf8');
    for (const { 0: name, index } of text.matchAll(reaching)) {
      const around = `${name} in …${text.slice(Math.max(0, index - 24), index + name.length + 16).replace(/\s+/g, ' ')}…`;
      found[around] = (found[around] ?? 0) + 1;
    }
  }
  expect(found).toEqual(Object.fromEntries(Object.keys(known).map((each) => [each, 1])));
});

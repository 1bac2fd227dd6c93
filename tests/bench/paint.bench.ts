import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { test, type BrowserContext } from '@playwright/test';
import { built, startHost, type Host } from '../browser/hosts';
import { aFriend, begin } from '../browser/walker';
import { compare, median, tell } from './comparing';

const rounds = 7;
const mostBytes = 14_000;
/** First and largest paint beside the same page as plain HTML. */
const target = 1.2;
/** As Lighthouse's phone has it: 150 ms there and back, 1.6 Mbit/s. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 76_800 };

test('the bytes of every first document', () => {
  const documents = readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .sort();
  for (const file of documents) {
    const bytes = brotliCompressSync(readFileSync(`${built}/${file}`)).length;
    tell({ bench: 'first document, brotli', file, bytes, target: mostBytes, isWithin: bytes <= mostBytes });
  }
});

interface Visit {
  readonly first: number;
  readonly largest: number;
  readonly shift: number;
  /** From the end of loading until the reading face is asked for; negative when that was before it. */
  readonly face: number | undefined;
}

/** Opens an address for the first time on a slow phone and waits until nothing more comes. */
async function visit(context: BrowserContext, address: string, isApp: boolean): Promise<Visit> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.clearBrowserCache');
  await devtools.send('Network.emulateNetworkConditions', slow4g);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  // The reading face is among the last to come; a document alone asks for none.
  if (isApp)
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.woff2')),
    );
  await page.waitForLoadState('networkidle');
  // A machine with much to do may paint late.
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const seen = await page.evaluate(async () => {
    const entries = (type: string): Promise<PerformanceEntryList> =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
        observer.observe({ type, buffered: true });
        // Where nothing of the kind happened nobody is told.
        setTimeout(() => resolve([]), 100);
      });
    const [paints, largest, shifts] = await Promise.all(
      ['paint', 'largest-contentful-paint', 'layout-shift'].map(entries),
    );
    const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const face = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.woff2'));
    return {
      first: paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN,
      largest: largest?.at(-1)?.startTime ?? Number.NaN,
      shift: (shifts ?? []).reduce((sum, each) => sum + (each as unknown as { value: number }).value, 0),
      face: face && opened && face.startTime - opened.loadEventStart,
    };
  });
  await page.close();
  return seen;
}

/** The page as a document alone: no script, no file that comes for one, no manifest. */
const asPlainHtml = (html: string): string =>
  html.replace(/<script.*?<\/script>|<link(?! rel="stylesheet").*?>/gs, '');

/** Answers these addresses with these documents, packed as the build packs its own. */
function answerWith(host: Host, documents: Readonly<Record<string, string>>): void {
  host.instead((path) => {
    const html = documents[path];
    if (html === undefined) return undefined;
    const packed = brotliCompressSync(html);
    return (_, response) =>
      void response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' })
        .end(packed);
  });
}

test('first and largest paint on a slow phone, beside the same page as plain HTML', async ({ browser }) => {
  const host = await startHost(built);
  const peer = await startHost(built);
  // Every visit is a first one: no worker answers for it, and the cache is emptied before it.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await begin(page, { home: host.address, ...aFriend });
    await page.waitForLoadState('networkidle');
    const prompt = new URL(page.url()).pathname;
    const document = (file: string): string => asPlainHtml(readFileSync(`${built}/${file}`, 'utf8'));
    const lesson = '/learn/what-a-rupture-is';
    answerWith(peer, {
      '/': document('index.html'),
      '/support': document('support.html'),
      [lesson]: document(`${lesson.slice(1)}.html`),
      // No file holds it: as it stands on the screen, with all styles, as its own document has them.
      [prompt]: asPlainHtml(await page.content()),
    });
    await page.close();
    for (const path of ['/', '/support', lesson, prompt]) {
      const ours: Visit[] = [];
      const plain: Visit[] = [];
      for (let round = 0; round < rounds; round += 1) {
        ours.push(await visit(context, host.address + path, true));
        plain.push(await visit(context, peer.address + path, false));
      }
      const of = path === prompt ? 'a prompt' : path;
      for (const which of ['first', 'largest'] as const) {
        const [own, other] = [ours, plain].map((visits) => median(visits.map((each) => each[which])));
        compare({ bench: `${which} paint, slow 4G, slowed 4 times`, of, ours: own!, peer: other!, target });
      }
      const shift = Math.max(...ours.map((each) => each.shift));
      tell({ bench: 'layout shift, the most of all visits', of, shift, target: 0, isWithin: shift === 0 });
      const face = ours.map((each) => each.face ?? Number.NaN);
      tell({
        bench: 'the reading face, milliseconds after load, the least',
        of,
        least: Math.min(...face),
        isWithin: face.every((each) => each >= 0),
      });
    }
  } finally {
    await context.close();
    await host.close();
    await peer.close();
  }
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, expect, test } from '@playwright/test';
import { frameWords } from '../../src/content/interface/frame';
import { browserPath, wholeBrowserPath } from './find-browser.js';
import { serveCarelessly } from './careless-host';
import { browserFlags } from './playwright.config';

const words = '/repair/example-the-kitchen-scale/words';

test('the words can still be printed', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('beforeprint', () => Object.assign(window, { isPrinting: true }));
  });
  await page.goto(words);
  await page.getByRole('button', { name: 'Print or PDF' }).click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { isPrinting?: boolean }).isPrinting))
    .toBe(true);
});

test('where the device can share, the words and only they are handed to it', async ({ page }) => {
  // The sheet itself belongs to the device; here is only the way to it.
  await page.addInitScript(() => {
    navigator.share = (data) => {
      Object.assign(window, { shared: data });
      return Promise.resolve();
    };
  });
  await page.goto(words);
  const first = await page.getByRole('article').first().getByRole('paragraph').first().innerText();
  await page.getByRole('button', { name: 'Share' }).click();
  const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
  expect(Object.keys(shared)).toEqual(['text']);
  expect(shared.text).toContain(first);
});

test('no number on the support page ends on an error page, and no site but those named there can be reached', async ({
  page,
  request,
}) => {
  const allowed = (await request.get('/')).headers()['connection-allowlist'] ?? '';
  const listed = [...allowed.matchAll(/"([^"]+?)(?:#\*)?"/g)].map(([, address = '']) => address);
  await page.goto('/support');
  await page.waitForLoadState('networkidle');
  const hrefs = await page
    .locator('a[href^="tel:"], a[href^="http"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(new Set(hrefs).size).toBeGreaterThan(40);
  const left = Object.values(frameWords.leaveAddresses).filter((address) => address !== 'about:blank');
  expect([...new Set([...hrefs, ...left])].sort()).toEqual([...listed].sort());
  for (const number of [...new Set(hrefs)].filter((href) => href.startsWith('tel:'))) {
    await page
      .locator(`a[href="${number}"]`)
      .first()
      .evaluate((link: HTMLAnchorElement) => link.click());
    await page.waitForTimeout(60);
    await expect(page, number).toHaveURL(/\/support$/);
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a helpline’s site that sends people on to another of its pages is reached', async ({ page }) => {
  const asks: string[] = [];
  const site = createServer((asked, response) => {
    if (asked.url !== '/favicon.ico') asks.push(asked.url ?? '');
    if (asked.url === '/') response.writeHead(302, { Location: '/welcome' }).end();
    else response.setHeader('Content-Type', 'text/html').end('<h1>Welcome</h1>');
  });
  await new Promise<void>((resolve) => site.listen(0, resolve));
  const address = `http://localhost:${(site.address() as AddressInfo).port}/`;
  const host = await serveCarelessly({
    change: (headers) => ({
      ...headers,
      'Connection-Allowlist': (headers['Connection-Allowlist'] ?? '').replace(
        'https://www.wikipedia.org/',
        address,
      ),
    }),
  });
  try {
    await page.goto(host.address);
    await page.evaluate((to) => {
      location.href = to;
    }, address);
    await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible();
    // At once: after an error page the browser would have begun again by itself.
    expect(asks).toEqual(['/', '/welcome']);
  } finally {
    await page.close();
    site.closeAllConnections();
    site.close();
    await host.close();
  }
});

test('one’s own voice can be recorded and heard again; the camera, the place and payments are refused', async ({
  baseURL,
}) => {
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [...browserFlags, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(baseURL ?? '');
    const found = await page.evaluate(async () => {
      const refusal = (asked: Promise<unknown>): Promise<string> =>
        asked.then(
          () => 'allowed',
          (error: DOMException) => error.name,
        );
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const recorder = new MediaRecorder(stream);
      const part = new Promise<Blob>((resolve) => {
        recorder.ondataavailable = ({ data }) => resolve(data);
      });
      recorder.start();
      await new Promise((resolve) => setTimeout(resolve, 400));
      recorder.stop();
      const recording = await part;
      for (const track of stream.getTracks()) track.stop();
      const audio = new Audio(URL.createObjectURL(recording));
      const canBeHeard = await new Promise((resolve) => {
        audio.onloadedmetadata = () => resolve(true);
        audio.onerror = () => resolve(false);
      });
      return {
        size: recording.size,
        canBeHeard,
        camera: await refusal(navigator.mediaDevices.getUserMedia({ video: true })),
        place: await refusal(
          new Promise((resolve, reject) => {
            navigator.geolocation.getCurrentPosition(resolve, (error) =>
              reject(
                new DOMException('', error.code === error.PERMISSION_DENIED ? 'NotAllowedError' : 'Other'),
              ),
            );
          }),
        ),
        payment: (() => {
          try {
            return String(
              new PaymentRequest([{ supportedMethods: 'https://a.example' }], {
                total: { label: 'x', amount: { currency: 'USD', value: '1' } },
              }),
            );
          } catch (error) {
            return (error as DOMException).name;
          }
        })(),
      };
    });
    expect(found).toEqual({
      size: expect.any(Number),
      canBeHeard: true,
      camera: 'NotAllowedError',
      place: 'NotAllowedError',
      payment: 'SecurityError',
    });
    expect(found.size).toBeGreaterThan(100);
  } finally {
    await browser.close();
  }
});

test('the screen can be kept awake while somebody reads aloud', async ({ baseURL }) => {
  const browser = await chromium.launch({ executablePath: wholeBrowserPath(), args: browserFlags });
  try {
    const page = await browser.newPage();
    await page.goto(`${baseURL}${words}`);
    const lock = await page.evaluate(async () => {
      const held = await navigator.wakeLock.request('screen');
      const { type, released } = held;
      await held.release();
      return { type, released };
    });
    expect(lock).toEqual({ type: 'screen', released: false });
  } finally {
    await browser.close();
  }
});

test('scripts have one door for addresses of workers, named in the header and in the page, and no second', async ({
  page,
}) => {
  await page.goto('/');
  const made = await page.evaluate(() => {
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
    };
    return ['mend-workers', 'mend-workers', 'another', 'default'].map((name) => {
      try {
        trustedTypes.createPolicy(name, { createScriptURL: (address: string) => address });
        return 'made';
      } catch {
        return 'refused';
      }
    });
  });
  // The first may be the app's own already.
  expect(made.slice(1)).toEqual(['refused', 'refused', 'refused']);
});

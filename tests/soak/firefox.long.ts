import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch, type Browser } from 'puppeteer-core';
import { serveCarelessly, type Host } from '../browser/careless-host';
import { heardOf, tryAll, type Driven, type Heard } from '../browser/ways-out';
import { findFirefox } from './find-firefox';

/**
 * Firefox does not know Connection-Allowlist, which closes these in Chromium. They stand by name in the README, under
 * “What can leak”; one that is added here is added there.
 */
const known: readonly string[] = [
  // This tab taken to another address.
  'location =',
  'location.assign',
  'location.replace',
  'window.open of this tab',
  'a link',
  'a link that downloads',
  'meta refresh',
  'Navigation API',
  // A connection no request is part of.
  'RTCPeerConnection, STUN',
  'RTCPeerConnection, TURN over TCP',
  'RTCDataChannel to a candidate',
  'link preconnect',
];

/** What the driver turns off, as a person's Firefox has it. */
const asShipped = {
  'network.http.speculative-parallel-limit': 20,
  'network.prefetch-next': true,
  'network.dns.disablePrefetch': false,
};

/** The app's worker puts the header set back where a host leaves it out. */
const noWorkers = { 'dom.serviceWorkers.enabled': false };

const driven = (browser: Browser): Driven => ({
  async open() {
    const page = await browser.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss());
    return {
      goto: (address) => page.goto(address),
      quiet: () => page.waitForNetworkIdle(),
      evaluate: (run, given) => page.evaluate(run as (given: unknown) => unknown, given),
    };
  },
  closePages: async () => browser.close(),
});

/** Tries all of it in a Firefox of its own; tells its name as well. */
async function tryIn(
  executablePath: string,
  address: string,
  preferences: Readonly<Record<string, unknown>> = {},
): Promise<readonly [string, Heard]> {
  // As root, Firefox wants a home that is root's.
  const home = await mkdtemp(join(tmpdir(), 'mend-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, HOME: home },
    extraPrefsFirefox: { ...asShipped, ...preferences },
  });
  try {
    return [await browser.version(), await tryAll(driven(browser), address)];
  } finally {
    await browser.close();
    await rm(home, { recursive: true, force: true });
  }
}

test('in Firefox nothing gets out of a page but what is known and named', async () => {
  const path = findFirefox();
  if (!path) {
    console.log('not run: the ways out in Firefox need a Firefox, in the PATH or at MEND_FIREFOX');
    test.skip();
    return;
  }
  const tryOn = async ({ address, close }: Host): Promise<readonly [string, Heard]> =>
    tryIn(path, address, noWorkers).finally(close);
  const [, bare] = await tryOn(await serveCarelessly({ hasPolicyInPages: false }));
  const [, withMeta] = await tryOn(await serveCarelessly());
  const [version, kept] = await tryIn(path, test.info().project.use.baseURL ?? '');

  const all = Object.keys(kept);
  const open = heardOf(kept);
  const silent = all.filter((name) => !heardOf(bare).includes(name));
  const moreInMeta = heardOf(withMeta).filter((name) => !open.includes(name));
  console.log(
    `ways out of a page, ${version}: tried ${all.length}, survived ${all.length - open.length}, lost ${open.length} (open: ${open.join(' | ')}; with the policy in the page alone and no worker also: ${moreInMeta.join(' | ')}; with no policy ${heardOf(bare).length}, so not shown to be closed: ${silent.join(' | ')})`,
  );
  expect(open.filter((name) => !known.includes(name))).toEqual([]);
  // What is never heard would pass whatever the policy were.
  expect(heardOf(bare).length).toBeGreaterThanOrEqual(70);
});

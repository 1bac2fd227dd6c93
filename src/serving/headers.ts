import { frameWords } from '../content/interface/frame';
import { sourcesAddress } from '../content/sources-address';
import { allSources } from '../content/sources-content';
import { countries } from '../content/support-content';
import { elsewhere } from '../content/support/elsewhere';

const lines = countries.flatMap(({ country }) => country.lines);

/** Where leaving quickly may lead, from any page. */
const left = Object.values(frameWords.leaveAddresses).filter((address) => address !== 'about:blank');

/** Every address outside this origin a person may be taken to from any page, exactly. */
const outside: readonly string[] = [elsewhere.site, ...lines.map((line) => line.site)].filter(
  (site) => site !== '',
);

type Headers = Readonly<Record<string, string>>;

/** Every number a person may tap, as its link writes it. */
function numbers(): readonly string[] {
  const phones = [...countries.map(({ country }) => country.emergency), ...lines.map((line) => line.phone)];
  return [...new Set(phones.flatMap((phone) => phone?.replace(/(?!^\+)\D/g, '') ?? []))];
}

/** What the policy lets pages do. All of it can stand in the HTML as well, for hosts that send no headers. */
function directives(styleHashes: readonly string[]): readonly string[] {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' ${styleHashes.map((hash) => `'${hash}'`).join(' ')}`.trim(),
    `img-src 'self' data: blob:`,
    `media-src blob:`,
    `font-src 'self'`,
    `connect-src 'none'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `form-action 'none'`,
    `base-uri 'none'`,
    `object-src 'none'`,
    `frame-src 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types mend-workers`,
  ];
}

/** Browsers heed these in a header alone. */
const onlyInHeader: readonly string[] = [
  `frame-ancestors 'none'`,
  `sandbox allow-same-origin allow-scripts allow-forms allow-modals allow-downloads`,
];

/** What no page ever asks for; the names are those Chromium knows, so that its console stays quiet. */
const neverUsed: readonly string[] = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'deferred-fetch',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'midi',
  'payment',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The same policy as the headers', as far as a page can carry it itself. `styleHashes` are those of this page. */
export function metaPolicy(styleHashes: readonly string[]): string {
  return directives(styleHashes).join('; ');
}

/** The list of these addresses and numbers, beside where leaving quickly leads. */
function allowlist(addresses: readonly string[], calls: readonly string[] = []): string {
  // A site may send people on to another of its pages; nothing typed can be in such an address.
  // Without `#*` a listed address would let any `?anything` behind it through; with it only the address itself.
  const sites = [...new Set([...left, ...addresses])].map((address) => `"${address}#*"`);
  const phones = calls.map((number) => `"tel:${number}"`);
  return `(response-origin ${[...sites, ...phones].join(' ')});redirects=allow`;
}

/** What a page and the worker send alike. */
function sharedSet(): Headers {
  return {
    'Connection-Allowlist': allowlist(outside, numbers()),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    // Over http a browser would else look up the host of every helpline on a page.
    'X-DNS-Prefetch-Control': 'off',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** The header set of every answer. `styleHashes` are the hashes of the critical styles inside prerendered pages. */
export function headerSet(styleHashes: readonly string[]): Headers {
  return {
    'Content-Security-Policy': [...directives(styleHashes), ...onlyInHeader].join('; '),
    'Permissions-Policy': [
      ...neverUsed.map((feature) => `${feature}=()`),
      'microphone=(self)',
      'screen-wake-lock=(self)',
    ].join(', '),
    ...sharedSet(),
  };
}

/** The set of the worker's own file: it alone may ask this origin for something, and runs nothing but itself. */
export function workerHeaderSet(): Headers {
  return {
    'Content-Security-Policy': `default-src 'none'; connect-src 'self'; script-src 'self'`,
    ...sharedSet(),
  };
}

/**
 * The set of the files below /assets: narrower than a page's in every part, as they lead nowhere and show nothing. A module
 * worker runs under it. A page asks for many of them, and each would bring the 2.9 KB of a page's set again.
 */
export function fileHeaderSet(): Headers {
  return {
    'Content-Security-Policy': [
      `default-src 'none'`,
      `script-src 'self'`,
      `form-action 'none'`,
      `base-uri 'none'`,
      `require-trusted-types-for 'script'`,
      `trusted-types 'none'`,
      `frame-ancestors 'none'`,
      'sandbox allow-same-origin allow-scripts',
    ].join('; '),
    ...sharedSet(),
    'Connection-Allowlist': '(response-origin)',
  };
}

/** What single addresses send in place of the set's: the sources' links are listed where they stand, and nowhere else. */
export const headersOf: Readonly<Record<string, Headers>> = {
  [sourcesAddress]: { 'Connection-Allowlist': allowlist(allSources.flatMap(({ address }) => address ?? [])) },
};

/** What they send beside it where the app itself leads to them: after everything was erased the browser clears the rest. */
export const ownHeadersOf: Readonly<Record<string, Headers>> = {
  '/erased': { 'Clear-Site-Data': '"storage", "cache"' },
};

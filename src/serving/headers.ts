import { frameWords } from '../content/interface/frame';
import { countries } from '../content/support-content';
import { elsewhere } from '../content/support/elsewhere';

/** Every address outside this origin a person may be taken to, exactly. */
function outsideAddresses(): readonly string[] {
  const sites = countries.flatMap(({ country }) => country.lines.map((line) => line.site));
  return [...new Set([frameWords.leaveAddress, elsewhere.site, ...sites])].filter((site) => site !== '');
}

type Headers = Readonly<Record<string, string>>;

/** What a page and the worker send alike. */
function sharedSet(): Headers {
  const allowed = [...outsideAddresses(), 'tel:*'].map((address) => `"${address}"`);
  return {
    'Connection-Allowlist': `(response-origin ${allowed.join(' ')})`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** The header set of every answer. `styleHashes` are the hashes of the critical styles inside prerendered pages. */
export function headerSet(styleHashes: readonly string[]): Headers {
  const policy = [
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
    `frame-ancestors 'none'`,
    `object-src 'none'`,
    `frame-src 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types mend-workers`,
    `sandbox allow-same-origin allow-scripts allow-forms allow-modals allow-downloads`,
  ];
  return { 'Content-Security-Policy': policy.join('; '), ...sharedSet() };
}

/** The set of the worker's own file: it alone may ask this origin for something, and runs nothing but itself. */
export function workerHeaderSet(): Headers {
  return {
    'Content-Security-Policy': `default-src 'none'; connect-src 'self'; script-src 'self'`,
    ...sharedSet(),
  };
}

/** What single addresses send beside the set: after everything was erased the browser clears the rest itself. */
export const headersOf: Readonly<Record<string, Headers>> = {
  '/erased': { 'Clear-Site-Data': '"storage", "cache"' },
};

import { frameWords } from '../content/interface/frame';
import { countries } from '../content/support-content';
import { elsewhere } from '../content/support/elsewhere';

/** Every address outside this origin a person may be taken to, exactly. */
function outsideAddresses(): readonly string[] {
  const sites = countries.flatMap(({ country }) => country.lines.map((line) => line.site));
  return [...new Set([frameWords.leaveAddress, elsewhere.site, ...sites])].filter((site) => site !== '');
}

/** The header set of every answer. `styleHashes` are the hashes of the critical styles inside prerendered pages. */
export function headerSet(styleHashes: readonly string[]): Readonly<Record<string, string>> {
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
  const allowed = [...outsideAddresses(), 'tel:*'].map((address) => `"${address}"`);
  return {
    'Content-Security-Policy': policy.join('; '),
    'Connection-Allowlist': `(response-origin ${allowed.join(' ')})`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

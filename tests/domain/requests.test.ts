import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRequests } from '../../src/domain/requests';

const here = 'https://mend.example';
const opened = `${here}/settings`;
const asked = (...files: string[]) => sortRequests(opened, files, here);
const addresses = (list: readonly { readonly address: string }[]) => list.map(({ address }) => address);

describe('what a page asked for', () => {
  it('is its own where it is the page itself or a file of the build', () => {
    const files = [
      '/assets/app-v_BBBswS.js',
      '/assets/style-a9e65182.css',
      '/mark.svg',
      '/manifest.webmanifest',
    ];
    const { own, other } = asked(...files.map((file) => here + file));
    expect(addresses(own)).toEqual(['/settings', ...files]);
    expect(other).toEqual([]);
  });

  it.each([
    ['another address', 'https://elsewhere.example/pixel.gif?x=typed'],
    ['another address that begins like this one', 'https://mend.example.elsewhere.example/assets/app.js'],
    ['the same name behind another door', 'https://mend.example:8443/assets/app.js'],
    ['a browser extension', 'chrome-extension://abcdef/inject.js'],
    ['something that is no address', 'not an address'],
  ])('is something else at %s, and is shown whole', (_, address) => {
    expect(addresses(asked(address).other)).toEqual([address]);
  });

  it.each([
    '/assets/app.js?x=typed',
    '/collect',
    '/collect/what-I-typed',
    '/assets/a/what-I-typed.js',
    '/assets/%41',
  ])('is something else at this address where it is no file of the build: %s', (path) => {
    expect(addresses(asked(here + path).other)).toEqual([path]);
  });

  it('is something else where even the page was opened with more than its address', () => {
    expect(sortRequests(`${here}/?x=typed`, [], here)).toEqual({
      own: [],
      other: [{ address: '/?x=typed', times: 1 }],
    });
  });

  it('is nothing where it was made inside the page', () => {
    expect(asked(`blob:${here}/1234`, 'data:image/gif;base64,R0lGOD')).toEqual(asked());
  });

  it('is counted, not listed twice', () => {
    expect(asked(`${here}/mark.svg`, `${here}/mark.svg`).own[1]).toEqual({ address: '/mark.svg', times: 2 });
  });

  it('loses none, takes none of another address for its own, and never shows what stands after “#”', () => {
    const anyAddress = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string());
    fc.assert(
      fc.property(fc.array(anyAddress), fc.string({ minLength: 1 }), (files, secret) => {
        const all = [...files, `${here}/assets/a.js#${secret}`, `https://elsewhere.example/#${secret}`];
        const { own, other } = sortRequests(`${opened}#${secret}`, all, here);
        const sorted = [...own, ...other];
        const inside = all.filter((each) => /^(?:blob|data|about):/i.test(each)).length;
        expect(sorted.reduce((sum, { times }) => sum + times, 0)).toBe(1 + all.length - inside);
        expect(sorted.filter(({ address }) => address.includes('#'))).toEqual([]);
        expect(addresses(own).sort()).toEqual(['/assets/a.js', '/settings']);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { arrivedAt } from '../../src/store/arrived-at';

describe('what comes with an address', () => {
  it('is seen behind the sign, and behind what some programs write for it', () => {
    for (const address of [
      '/together/open#mendAQEA',
      '/together/open/#mendAQEA',
      '/together/open?from=mail#mendAQEA',
      '/together/open%23mendAQEA',
      '/together/open%2523mendAQEA',
    ])
      expect(arrivedAt(address), address).toBe('/together/open');
  });

  it('is told apart by the page it is for', () => {
    expect(arrivedAt('/practice#mendAQEA')).toBe('/practice');
    expect(arrivedAt('/Practice/%23mendAQEA')).toBe('/practice');
    expect(arrivedAt('/therapist/returns#mendAQEA')).toBe('/therapist/returns');
  });

  it('is nothing where there is none, and never at another page', () => {
    for (const address of [
      '/together/open',
      '/together/open#',
      '/together',
      '/settings#mendAQEA',
      '/#together/open#a',
      '/practice/1#a',
      '/therapist#a',
    ])
      expect(arrivedAt(address), address).toBeUndefined();
  });
});

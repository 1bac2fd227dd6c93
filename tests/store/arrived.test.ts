import { describe, expect, it } from 'vitest';
import { hasArrived } from '../../src/store/arrived';

describe('what comes with an address', () => {
  it('is seen behind the sign, and behind what some programs write for it', () => {
    for (const address of [
      '/together/open#mendAQEA',
      '/together/open/#mendAQEA',
      '/together/open?from=mail#mendAQEA',
      '/together/open%23mendAQEA',
      '/together/open%2523mendAQEA',
    ])
      expect(hasArrived(address), address).toBe(true);
  });

  it('is nothing where there is none, and never at another page', () => {
    for (const address of [
      '/together/open',
      '/together/open#',
      '/together',
      '/settings#mendAQEA',
      '/#together/open#a',
    ])
      expect(hasArrived(address), address).toBe(false);
  });
});

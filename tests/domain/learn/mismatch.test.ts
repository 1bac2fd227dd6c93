import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runTogether } from '../../../src/domain/learn/mismatch';

const running = fc.record({
  seed: fc.nat(),
  slips: fc.double({ min: 0, max: 1, noNaN: true }),
  mends: fc.double({ min: 0, max: 1, noNaN: true }),
  moments: fc.integer({ min: 1, max: 60 }),
});

describe('two threads left to run', () => {
  it('run the same way for the same seed, and another way for another', () => {
    const run = { slips: 0.5, mends: 0.5, moments: 40 };
    expect(runTogether({ ...run, seed: 3 })).toEqual(runTogether({ ...run, seed: 3 }));
    expect(runTogether({ ...run, seed: 3 }).gaps).not.toEqual(runTogether({ ...run, seed: 4 }).gaps);
  });

  it('stay together where they never lose each other', () => {
    const ran = runTogether({ seed: 1, slips: 0, mends: 0.5, moments: 10 });
    expect(ran).toEqual({ gaps: Array.from({ length: 10 }, () => 0), repairs: [], losses: 0, longest: 0 });
  });

  it('drift further at every moment where they never find each other', () => {
    const { gaps, longest, repairs } = runTogether({ seed: 1, slips: 1, mends: 0, moments: 8 });
    expect(gaps.every((gap, at) => at === 0 || gap > (gaps[at - 1] ?? 0))).toBe(true);
    expect([longest, repairs]).toEqual([7, []]);
  });

  it('find each other no more often than they lose each other, and never twice without a loss', () => {
    fc.assert(
      fc.property(running, (given) => {
        const { gaps, repairs, losses, longest } = runTogether(given);
        expect(gaps).toHaveLength(given.moments);
        expect(gaps.every((gap) => gap >= 0 && gap <= 1)).toBe(true);
        expect(losses - repairs.length).toBeGreaterThanOrEqual(0);
        expect(losses - repairs.length).toBeLessThanOrEqual(1);
        expect(repairs.every((at) => gaps[at] === 0 && (gaps[at - 1] ?? 0) > 0)).toBe(true);
        expect(longest).toBeLessThan(given.moments);
      }),
    );
  });

  it('have shorter gaps where they find each other sooner, over many runs', () => {
    const longestOf = (mends: number): number =>
      Array.from({ length: 60 }, (_, seed) => runTogether({ seed, slips: 0.5, mends, moments: 21 }))
        .map(({ longest }) => longest)
        .reduce((sum, each) => sum + each, 0);
    expect(longestOf(0.9)).toBeLessThan(longestOf(0.5));
    expect(longestOf(0.5)).toBeLessThan(longestOf(0.1));
  });
});

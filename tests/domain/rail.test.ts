import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, looseEnd, mark, sideBySide, tornAndMended } from '../../src/content/drawings';
import { pathThrough } from '../../src/components/thread-path';
import { railOf } from '../../src/domain/rail';

const anyPoint = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('a path', () => {
  it('through nothing is nothing', () => expect(pathThrough([], 100, 10)).toBe(''));

  it('through one point is that point', () => {
    expect(pathThrough([{ x: 0.5, y: 0.5 }], 100, 10)).toBe('M50,5');
  });

  it('leaves each point level and comes level into the next', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 0.5, y: 1 },
      { x: 1, y: 0.25 },
    ];
    expect(pathThrough(points, 200, 40)).toBe('M0,0 C50,0 50,40 100,40 C150,40 150,10 200,10');
  });

  it('begins at the first point, ends at the last and never leaves the height between them', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 8 }), (points) => {
        const path = pathThrough(points, 1000, 1000);
        const pairs = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
        const [first, last] = [points[0], points.at(-1)];
        expect(pairs[0]?.[0]).toBeCloseTo((first?.x ?? 0) * 1000, 0);
        expect(pairs.at(-1)?.[1]).toBeCloseTo((last?.y ?? 0) * 1000, 0);
        const heights = points.map(({ y }) => y * 1000);
        for (const [, y = NaN] of pairs) {
          expect(y).toBeGreaterThanOrEqual(Math.min(...heights) - 0.1);
          expect(y).toBeLessThanOrEqual(Math.max(...heights) + 0.1);
        }
      }),
    );
  });
});

describe('the rail of a walk', () => {
  const steadiness = (done: readonly boolean[]): readonly number[] =>
    railOf(done, true).mine.map(({ y }) => Math.abs(y - 0.32));

  it('has two pieces for every step, from one edge to the other', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), (done) => {
        const { mine, theirs } = railOf(done, true);
        expect(mine.length).toBe(done.length * 2 + 1);
        expect(theirs.length).toBe(mine.length);
        for (const thread of [mine, theirs]) {
          expect([thread[0]?.x, thread.at(-1)?.x]).toEqual([0, 1]);
          for (const { y } of thread) expect(y > 0 && y < 1).toBe(true);
        }
      }),
    );
  });

  it('is drawn also where there are no steps', () => {
    expect(railOf([], true).mine.length).toBe(3);
    expect(railOf([], true).stitches).toEqual([]);
  });

  it('is steady where a step is done and unsettled ahead', () => {
    expect(steadiness([true, false])).toEqual([0, 0, 0, 0.14, 0.14].map((y) => expect.closeTo(y)));
    expect(Math.max(...steadiness([true, true]))).toBe(0);
    expect(Math.min(...steadiness([false, false]))).toBeGreaterThan(0.1);
  });

  it('has a stitch at the end of each step that is done, but for the last', () => {
    const at = (done: readonly boolean[]) => railOf(done, true).stitches.map(({ x }) => x);
    expect(at([true, false, true, true])).toEqual([0.25, 0.75]);
    expect(at([false, false])).toEqual([]);
    expect(at([true])).toEqual([]);
  });

  it('lets their thread leave the page where they cannot be reached', () => {
    const { mine, theirs } = railOf([true, false], false);
    expect(mine.at(-1)?.x).toBe(1);
    expect(theirs.at(-1)?.x).toBeLessThan(0.5);
    expect(theirs.at(-1)?.y).toBeGreaterThan(1);
  });

  it('leaves their thread as it is, whatever I do', () => {
    expect(railOf([true, true, true], true).theirs).toEqual(railOf([false, false, false], true).theirs);
  });
});

describe('the drawings', () => {
  it.each(Object.entries({ tornAndMended, looseEnd, mark, apart, sideBySide }))(
    '%s stays on its page and goes forward',
    (_, { mine, theirs, stitches }) => {
      for (const thread of [mine, theirs]) {
        for (const [at, { x, y }] of thread.entries()) {
          expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
          expect(x).toBeGreaterThan(thread[at - 1]?.x ?? -1);
        }
      }
      for (const { from, to } of stitches) expect(from).toBeLessThan(to);
    },
  );
});

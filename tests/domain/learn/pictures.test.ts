import { describe, expect, it } from 'vitest';
import { bodyAt, breakLength, feltAt, saidAt } from '../../../src/domain/learn/coming-down';
import { gapAfter, stitchedUpTo, threadsApart } from '../../../src/domain/learn/gaps';
import { placesIn } from '../../../src/domain/learn/venn';

const minutes = Array.from({ length: breakLength + 1 }, (_, minute) => minute);
const widths = ({ mine, theirs }: ReturnType<typeof threadsApart>): number[] =>
  mine.map(({ y }, at) => (theirs[at]?.y ?? 0) - y);

describe('coming down', () => {
  it('never takes less time for the body than for how it feels', () => {
    expect(minutes.filter((minute) => feltAt(minute, 'soothing') > bodyAt(minute, 'soothing'))).toEqual([]);
  });

  it('feels over at ten minutes while the body is still stirred up, and is near its end after twenty', () => {
    expect(feltAt(10, 'soothing')).toBeLessThan(0.2);
    expect(bodyAt(10, 'soothing')).toBeGreaterThan(0.5);
    expect(bodyAt(20, 'soothing')).toBeLessThan(0.3);
  });

  it('does not come for who goes over the fight', () => {
    expect(Math.min(...minutes.map((minute) => bodyAt(minute, 'goingOver')))).toBeGreaterThan(0.7);
  });

  it('says the last thing whose minute has come, the first before that, and nothing where there is nothing', () => {
    const lines = [{ from: 5 }, { from: 10 }];
    expect([0, 5, 9, 10, 40].map((minute) => saidAt(lines, minute)?.from)).toEqual([5, 5, 5, 10, 10]);
    expect(saidAt([], 3)).toBeUndefined();
  });
});

describe('two threads drawn from gaps', () => {
  it('are as far apart as each gap says, side by side at none, and inside the drawing', () => {
    const threads = threadsApart([0, 0.5, 1]);
    const [none = 0, half = 0, whole = 0] = widths(threads);
    expect(none).toBeGreaterThan(0);
    expect(half).toBeGreaterThan(none);
    expect(whole).toBeGreaterThan(half);
    expect(
      [...threads.mine, ...threads.theirs].every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1),
    ).toBe(true);
  });

  it('have a stitch across both threads where one is asked for, and none for a place that is not there', () => {
    const { stitches, mine, theirs } = threadsApart([0.3, 0.2, 0.1], [1, 9]);
    expect(stitches).toHaveLength(1);
    expect(stitches[0]?.x).toBe(0.5);
    expect(stitches[0]?.from).toBeLessThan(mine[1]?.y ?? 0);
    expect(stitches[0]?.to).toBeGreaterThan(theirs[1]?.y ?? 1);
  });

  it('come nearer with each part done, with a stitch for each', () => {
    expect(stitchedUpTo(0, 6).stitches).toEqual([]);
    const some = widths(stitchedUpTo(3, 6));
    expect(stitchedUpTo(3, 6).stitches).toHaveLength(3);
    expect(some[3]).toBeLessThan(some[1] ?? 0);
  });

  it('stay between side by side and as far as can be, whatever is said', () => {
    expect(gapAfter(0.6, [])).toBe(0.6);
    expect(gapAfter(0.6, [-0.5, -0.5])).toBe(0);
    expect(gapAfter(0.6, [0.3, 0.3])).toBe(1);
  });
});

describe('moments in the circles', () => {
  it('never stand on each other, however many are put into one region', () => {
    for (const region of ['conflict', 'quiet', 'none'] as const) {
      const places = placesIn(Array.from({ length: 14 }, () => region)).map(({ x, y }) => `${x},${y}`);
      expect(new Set(places).size).toBe(14);
    }
  });

  it('keep their place when others are put elsewhere', () => {
    const [first] = placesIn(['quiet']);
    expect(placesIn(['quiet', 'none', 'conflict'])[0]).toEqual(first);
  });

  it('stand outside both circles where there was no rupture, and inside the small one where there was a conflict', () => {
    const inside = (x: number, y: number, cx: number, cy: number, rx: number, ry: number): boolean =>
      ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1;
    for (const { x, y } of placesIn(['none', 'none', 'none', 'none', 'none']))
      expect(inside(x, y, 150, 125, 142, 116)).toBe(false);
    for (const { x, y } of placesIn(['conflict', 'conflict', 'conflict', 'conflict', 'conflict', 'conflict']))
      expect(inside(x, y, 92, 140, 70, 70)).toBe(true);
    for (const { x, y } of placesIn(['quiet', 'quiet', 'quiet', 'quiet', 'quiet', 'quiet', 'quiet'])) {
      expect(inside(x, y, 150, 125, 142, 116)).toBe(true);
      expect(inside(x, y, 92, 140, 70, 70)).toBe(false);
    }
  });
});

import type { Point, TwoThreads } from '../../content/schema';

/** Where the two stand after a turn. */
export interface Stand {
  readonly guard: number;
  readonly steadiness: number;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * The live line: my thread, which wavers where I am unsteady, and theirs, as far away as their guard is up. The newest
 * turn is at the right; a scene of `most` turns fills the width.
 */
export function liveThreads(stands: readonly Stand[], most: number): TwoThreads {
  const width = Math.max(most, stands.length - 1, 1);
  const mine: Point[] = [];
  const theirs: Point[] = [];
  stands.forEach(({ guard, steadiness }, at) => {
    const waver = (at % 2 === 0 ? 1 : -1) * (1 - steadiness / 100) * 0.14;
    mine.push({ x: round(at / width), y: round(0.24 + waver) });
    theirs.push({ x: round(at / width), y: round(Math.min(0.95, 0.34 + (guard / 100) * 0.6)) });
  });
  if (mine.length === 1) {
    mine.push({ x: 0.06, y: mine[0]?.y ?? 0.3 });
    theirs.push({ x: 0.06, y: theirs[0]?.y ?? 0.6 });
  }
  return { mine, theirs, stitches: [] };
}

/** How steady somebody stands, for words; what cost footing is never told as finding it, however steady it left them. */
export function footingOf(steadiness: number, before: number): 'low' | 'slipping' | 'middle' | 'high' {
  if (steadiness < 38) return 'low';
  if (steadiness < before) return 'slipping';
  return steadiness < 66 ? 'middle' : 'high';
}

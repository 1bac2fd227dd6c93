import type { Point, TwoThreads } from '../content/schema';

const theirBreath = [0, 0.05, -0.03, 0.03, -0.05, 0.02, 0];

/**
 * The rail of a walk: my thread is unsettled ahead and steady where a step is done, with a stitch at the end of each;
 * theirs is left as it is. Where they cannot be reached it leaves the page.
 */
export function railOf(done: readonly boolean[], canBeReached: boolean): TwoThreads {
  const parts = Math.max(1, done.length);
  const mine: Point[] = [];
  const theirs: Point[] = [];
  for (let i = 0; i <= parts * 2; i += 1) {
    const x = i / (parts * 2);
    const isSteady = done[Math.min(parts - 1, Math.max(0, Math.ceil(i / 2) - 1))] === true;
    mine.push({ x, y: 0.32 + (isSteady ? 0 : i % 2 ? 0.14 : -0.14) });
    if (canBeReached) theirs.push({ x, y: 0.74 + (theirBreath[i % theirBreath.length] ?? 0) });
  }
  if (!canBeReached) theirs.push({ x: 0, y: 0.74 }, { x: 0.16, y: 0.76 }, { x: 0.3, y: 1.2 });
  const stitches = done.flatMap((isDone, index) =>
    isDone && index < parts - 1 ? [{ x: (index + 1) / parts, from: 0.18, to: 0.46 }] : [],
  );
  return { mine, theirs, stitches };
}

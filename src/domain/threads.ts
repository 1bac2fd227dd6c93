import type { Point } from '../content/schema';

/** Two lines side by side: mine and theirs, each from 0 to 1 both ways, y 0 at the top. */
export interface TwoThreads {
  readonly mine: readonly Point[];
  readonly theirs: readonly Point[];
  /** Where a done part is stitched: x, and the height from and to. */
  readonly stitches: readonly { readonly x: number; readonly from: number; readonly to: number }[];
}

/** An SVG path through the points, scaled to width and height, level at every point so that it never overshoots. */
export function pathThrough(points: readonly Point[], width: number, height: number): string {
  const at = ({ x, y }: Point): readonly [number, number] => [round(x * width), round(y * height)];
  return points
    .map((point, index) => {
      const [x, y] = at(point);
      const before = points[index - 1];
      if (!before) return `M${x},${y}`;
      const [x0, y0] = at(before);
      const middle = round((x0 + x) / 2);
      return `C${middle},${y0} ${middle},${y} ${x},${y}`;
    })
    .join(' ');
}

const round = (value: number): number => Math.round(value * 10) / 10;

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

/** Apart in the middle and beside each other again at the end, not quite where they were: the picture of Home. */
export const tornAndMended: TwoThreads = {
  mine: [
    { x: 0, y: 0.42 },
    { x: 0.09, y: 0.4 },
    { x: 0.17, y: 0.34 },
    { x: 0.25, y: 0.4 },
    { x: 0.33, y: 0.18 },
    { x: 0.42, y: 0.12 },
    { x: 0.5, y: 0.17 },
    { x: 0.58, y: 0.3 },
    { x: 0.67, y: 0.38 },
    { x: 0.75, y: 0.41 },
    { x: 0.84, y: 0.37 },
    { x: 1, y: 0.4 },
  ],
  theirs: [
    { x: 0, y: 0.54 },
    { x: 0.09, y: 0.5 },
    { x: 0.17, y: 0.45 },
    { x: 0.25, y: 0.49 },
    { x: 0.33, y: 0.6 },
    { x: 0.42, y: 0.78 },
    { x: 0.52, y: 0.78 },
    { x: 0.6, y: 0.68 },
    { x: 0.67, y: 0.59 },
    { x: 0.75, y: 0.53 },
    { x: 0.84, y: 0.52 },
    { x: 0.93, y: 0.5 },
    { x: 1, y: 0.53 },
  ],
  stitches: [
    { x: 0.67, from: 0.37, to: 0.6 },
    { x: 0.75, from: 0.39, to: 0.55 },
    { x: 0.84, from: 0.35, to: 0.54 },
  ],
};

/** One line that runs out: an address with nothing at it, a list with nothing in it. */
export const looseEnd: TwoThreads = {
  mine: [
    { x: 0, y: 0.4 },
    { x: 0.3, y: 0.36 },
    { x: 0.6, y: 0.46 },
    { x: 1, y: 0.4 },
  ],
  theirs: [
    { x: 0, y: 0.6 },
    { x: 0.2, y: 0.64 },
    { x: 0.36, y: 0.56 },
    { x: 0.44, y: 0.66 },
  ],
  stitches: [],
};

/** The mark of the app. */
export const mark: TwoThreads = {
  mine: [
    { x: 0, y: 0.28 },
    { x: 0.3, y: 0.2 },
    { x: 0.5, y: 0.12 },
    { x: 0.72, y: 0.36 },
    { x: 1, y: 0.28 },
  ],
  theirs: [
    { x: 0, y: 0.72 },
    { x: 0.3, y: 0.74 },
    { x: 0.5, y: 0.9 },
    { x: 0.72, y: 0.6 },
    { x: 1, y: 0.7 },
  ],
  stitches: [{ x: 0.72, from: 0.3, to: 0.68 }],
};

/** The gap at its widest: the small drawing of being too stirred up. */
export const apart: TwoThreads = {
  mine: [
    { x: 0, y: 0.4 },
    { x: 0.3, y: 0.34 },
    { x: 0.55, y: 0.1 },
    { x: 0.8, y: 0.2 },
    { x: 1, y: 0.14 },
  ],
  theirs: [
    { x: 0, y: 0.6 },
    { x: 0.3, y: 0.66 },
    { x: 0.55, y: 0.9 },
    { x: 0.8, y: 0.8 },
    { x: 1, y: 0.88 },
  ],
  stitches: [],
};

/** Nothing wrong and nothing done yet: the small drawing of looking around. */
export const sideBySide: TwoThreads = {
  mine: [
    { x: 0, y: 0.36 },
    { x: 0.5, y: 0.3 },
    { x: 1, y: 0.38 },
  ],
  theirs: [
    { x: 0, y: 0.64 },
    { x: 0.5, y: 0.7 },
    { x: 1, y: 0.62 },
  ],
  stitches: [],
};

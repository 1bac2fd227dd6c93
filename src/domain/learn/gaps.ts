import type { TwoThreads } from '../../content/schema';

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** As near as two threads come: side by side, never the same line. */
const nearest = 0.1;

/** A gap from 0 to 1 after moves that widen it (above 0) or narrow it. */
export const gapAfter = (gap: number, moves: readonly number[]): number =>
  Math.min(
    1,
    Math.max(
      0,
      moves.reduce((sum, move) => sum + move, gap),
    ),
  );

/** Two threads as far apart as each gap says, from 0 (side by side) to 1; each with a slow movement of its own. */
export function threadsApart(gaps: readonly number[], stitched: readonly number[] = []): TwoThreads {
  const points = gaps.map((gap, at) => {
    const half = nearest / 2 + (gap * (0.88 - nearest)) / 2;
    const sway = Math.sin(at * 1.7) * 0.03 * (1 - gap);
    return { x: round(at / Math.max(1, gaps.length - 1)), half, sway };
  });
  return {
    mine: points.map(({ x, half, sway }) => ({ x, y: round(0.5 - half + sway) })),
    theirs: points.map(({ x, half, sway }) => ({ x, y: round(0.5 + half + sway) })),
    stitches: stitched.flatMap((at) => {
      const point = points[at];
      if (!point) return [];
      const { x, half, sway } = point;
      return [{ x, from: round(0.46 - half + sway), to: round(0.54 + half + sway) }];
    }),
  };
}

/** Two threads side by side that steady as parts are done: a stitch for each of them. */
export function stitchedUpTo(done: number, of: number): TwoThreads {
  const gaps = Array.from({ length: of + 1 }, (_, at) => (at <= done ? 0.75 * (1 - at / of) : 0.75));
  return threadsApart(
    gaps,
    Array.from({ length: done }, (_, at) => at + 1),
  );
}

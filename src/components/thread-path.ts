import type { Point } from '../content/schema';

const round = (value: number): number => Math.round(value * 10) / 10;

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

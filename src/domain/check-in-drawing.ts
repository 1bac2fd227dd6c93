import type { MeasureId } from '../content/schema-measures';
import type { Point, TwoThreads } from '../content/schema';

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Level at the left, level at the right, and one bend between: two times, and nothing made up in the middle. */
function fromTo(before: number, after: number): readonly Point[] {
  return [
    { x: 0.02, y: round(before) },
    { x: 0.28, y: round(before) },
    { x: 0.72, y: round(after) },
    { x: 0.98, y: round(after) },
  ];
}

/** Half of the gap between two threads, at this closeness of 0 to 10. */
const halfGap = (closeness: number): number => 0.05 + ((10 - closeness) / 10) * 0.38;

/** How high a thread lies, at this number of 0 to 10. */
const height = (value: number): number => 0.9 - (value / 10) * 0.8;

/**
 * What was reported, before at the left and now at the right. Closeness is the gap between two threads; anything else is
 * how high my own lies. Nothing moves by anything but these two numbers.
 */
export function reportedThreads(measure: MeasureId, before: number, after: number): TwoThreads {
  if (measure !== 'closeness')
    return { mine: fromTo(height(before), height(after)), theirs: [], stitches: [] };
  return {
    mine: fromTo(0.5 - halfGap(before), 0.5 - halfGap(after)),
    theirs: fromTo(0.5 + halfGap(before), 0.5 + halfGap(after)),
    stitches: [],
  };
}

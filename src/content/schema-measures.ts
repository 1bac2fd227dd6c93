/** A single question of our own with a number from 0 to 10 for an answer. None is a clinical scale. */
export const measureIds = ['heat', 'closeness', 'hurt', 'hope', 'heard', 'they-heard', 'ready'] as const;
export type MeasureId = (typeof measureIds)[number];

/** How a measure asks, and what its ends mean. */
export interface Measure {
  /** A word or two, as a chart or a table names it. */
  readonly name: string;
  readonly question: string;
  readonly low: string;
  readonly high: string;
}

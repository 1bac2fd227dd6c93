/** The value that this share of them does not go beyond; 0 of none. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The mean of what is left without the quarter that took least and the quarter that took most: finer than a median of frames. */
export function middle(values: readonly number[]): number {
  const quarter = Math.floor(values.length / 4);
  const left = [...values].sort((a, b) => a - b).slice(quarter, values.length - quarter);
  return left.reduce((sum, each) => sum + each, 0) / left.length;
}

/** Three digits behind the point: no clock here tells more. */
export const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

/** One measured line: what was measured, and whatever else is to be known of it. */
export const tell = (line: { readonly bench: string } & Readonly<Record<string, unknown>>): void =>
  console.log(
    JSON.stringify(line, (_, value: unknown) => (typeof value === 'number' ? rounded(value) : value)),
  );

interface Compared {
  readonly bench: string;
  readonly of: string;
  /** What the app took, and what its peer took in the same run. */
  readonly ours: number;
  readonly peer: number;
  /** The ratio of the two that is not to be gone beyond. */
  readonly target: number;
}

/** Prints what the app took beside its peer, the ratio, and whether it keeps to the target. */
export function compare({ ours, peer, target, ...said }: Compared): void {
  const ratio = ours / peer;
  tell({ ...said, ours, peer, ratio, target, isWithin: ratio <= target });
}

import type { MeasureId } from '../content/schema-measures';

/** What became of a talk. All four are answers of the same rank. */
export const outcomes = ['talked', 'went-badly', 'not-talked', 'no-answer'] as const;
export type Outcome = (typeof outcomes)[number];

/** Numbers a person gave, 0 to 10 each; one that was left open is not there. */
export type Numbers = Readonly<Partial<Record<MeasureId, number>>>;

/** One time a person looked back after the real talk, in what they reported and nothing else. */
export interface CheckIn {
  /** Milliseconds since 1970; tells the check-ins of one repair apart. */
  readonly made: number;
  readonly outcome: Outcome;
  /** How it was when the repair began: asked then, or remembered now. */
  readonly before: Numbers;
  /** How it is now. */
  readonly after: Numbers;
  readonly helped?: string;
  readonly left?: string;
}

/** A check-in of a shape this build does not know: it is kept as it is, and read by nobody here. */
export interface LaterCheckIn {
  readonly made?: undefined;
  readonly outcome?: undefined;
}

/** What is kept of looking back, in the order it was made. */
export type CheckIns = readonly (CheckIn | LaterCheckIn)[];

/** Those that this build can read. */
export const checkInsIn = (checkIns: CheckIns): readonly CheckIn[] =>
  checkIns.filter((each): each is CheckIn => each.outcome !== undefined);

/** A sitting lasts this long at most, in milliseconds: what is changed within it belongs to the same check-in. */
export const sitting = 12 * 60 * 60 * 1000;

/** The check-in somebody is still at, after a reload too; undefined when the next one would be another. A clock may be set back. */
export function currentCheckIn(checkIns: CheckIns, now: number): CheckIn | undefined {
  const last = checkInsIn(checkIns).at(-1);
  return last && Math.abs(now - last.made) < sitting ? last : undefined;
}

/** The check-ins with this one in the place of the one made at the same time, or behind them all. */
export function withCheckIn(checkIns: CheckIns, next: CheckIn): CheckIns {
  return checkIns.some(({ made }) => made === next.made)
    ? checkIns.map((each) => (each.made === next.made ? next : each))
    : [...checkIns, next];
}

/** The check-ins without the one made at this time. */
export const withoutCheckIn = (checkIns: CheckIns, made: number): CheckIns =>
  checkIns.filter((each) => each.made !== made);

/** Numbers with one of them changed, or left open again. */
export function withNumber(numbers: Numbers, measure: MeasureId, value: number | undefined): Numbers {
  const { [measure]: _, ...others } = numbers;
  return value === undefined ? others : { ...others, [measure]: value };
}

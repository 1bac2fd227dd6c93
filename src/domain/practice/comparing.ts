import { measureIds, type MeasureId } from '../../content/schema-measures';
import type { ReturnFieldId } from '../../content/schema-practice';
import type { KeptReturn, ReturnId, SetPractice } from './kept';
import type { Measured, PracticeReturn } from './sent';

/** A number from 0 to 10 before and after a practice, as far as they were reported. */
export interface Pair {
  readonly before?: number;
  readonly after?: number;
}

/** What was reported of one measure, in one return. */
export interface ReportedPair extends Pair {
  readonly measure: MeasureId;
}

/** One return on the line of a measure. */
export interface SeriesPoint extends Pair {
  readonly id: ReturnId;
  /** When the return came here, in milliseconds since 1970. */
  readonly arrived: number;
}

/** A measure over the returns that hold it, the oldest first. */
export interface Series {
  readonly measure: MeasureId;
  readonly points: readonly SeriesPoint[];
}

/** What a return holds beside the one before it. What it does not hold is never said: leaving it out is theirs to do. */
export interface Changes {
  /** Measures that both returns hold. */
  readonly measures: readonly { readonly now: ReportedPair; readonly last: ReportedPair }[];
  /** Kinds that the one before did not hold. */
  readonly fresh: readonly ReturnFieldId[];
}

/** A return with what was set, where that is known. */
export interface ReturnInOrder {
  readonly kept: KeptReturn;
  readonly set?: SetPractice | undefined;
}

const pairOf = (before: number | undefined, after: number | undefined): Pair => ({
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

/** The numbers of a return, in the order measures always stand; none that was not chosen. */
export function reportedIn(back: PracticeReturn): readonly ReportedPair[] {
  const before: { [Id in MeasureId]?: number } = {};
  const after: { [Id in MeasureId]?: number } = {};
  const take = (from: Measured, into: { [Id in MeasureId]?: number }): void => void Object.assign(into, from);
  for (const field of back.fields) {
    if (field.kind === 'measures') {
      take(field.before, before);
      take(field.after, after);
    }
    if (field.kind === 'heat') {
      if (field.before !== undefined) before.heat = field.before;
      if (field.after !== undefined) after.heat = field.after;
    }
  }
  return measureIds
    .map((measure) => ({ measure, ...pairOf(before[measure], after[measure]) }))
    .filter((pair) => pair.before !== undefined || pair.after !== undefined);
}

/** What is new and what can be set beside each other in two returns of one client. */
export function changesSince(last: PracticeReturn, now: PracticeReturn): Changes {
  const lastPairs = reportedIn(last);
  const held = new Set(last.fields.map(({ kind }) => kind));
  return {
    measures: reportedIn(now).flatMap((pair) => {
      const before = lastPairs.find(({ measure }) => measure === pair.measure);
      return before ? [{ now: pair, last: before }] : [];
    }),
    fresh: now.fields.map(({ kind }) => kind).filter((kind) => !held.has(kind)),
  };
}

/**
 * It may be either of two people: the practice went to both under one code, and nothing in a return says whose it is. Put
 * under a code of its own it is one person’s.
 */
export const isOfEither = ({ kept, set }: ReturnInOrder): boolean =>
  set?.sent.forTwo === true && kept.client === set.client;

/** The oldest first: by when the practice was set, where that is known, so that many that came at once stand in their order. */
function inOrder(all: readonly ReturnInOrder[]): readonly ReturnInOrder[] {
  const at = ({ kept, set }: ReturnInOrder): number => set?.made ?? kept.arrived;
  return [...all].sort(
    (a, b) => at(a) - at(b) || a.kept.arrived - b.kept.arrived || (a.kept.id < b.kept.id ? -1 : 1),
  );
}

/** The return of the same client before this one; undefined where there is none, or where it may be another person’s. */
export function returnBefore(
  one: ReturnInOrder,
  ofClient: readonly ReturnInOrder[],
): ReturnInOrder | undefined {
  const { client, id } = one.kept;
  if (client === undefined || isOfEither(one)) return undefined;
  const others = ofClient.filter(
    (each) => each.kept.client === client && each.kept.id !== id && !isOfEither(each),
  );
  const all = inOrder([...others, one]);
  return all[all.findIndex((each) => each.kept.id === id) - 1];
}

/** Every measure that at least one of these returns holds, over all of them that can be one person’s. */
export function seriesOf(all: readonly ReturnInOrder[]): readonly Series[] {
  const ordered = inOrder(all.filter((each) => !isOfEither(each)));
  return measureIds
    .map((measure) => ({
      measure,
      points: ordered.flatMap(({ kept: { id, arrived, newest } }): readonly SeriesPoint[] => {
        const pair = reportedIn(newest).find((each) => each.measure === measure);
        return pair ? [{ id, arrived, ...pairOf(pair.before, pair.after) }] : [];
      }),
    }))
    .filter(({ points }) => points.length > 0);
}

import type { MeasureId } from '../../content/schema-measures';
import type { WalkContent } from '../../content/schema-walk';
import { checkInsIn } from '../check-in';
import { pathOf } from '../matching';
import type { Rehearsal } from '../rehearsal/kept';
import type { Repair, RepairId } from '../saved';
import { standsAt } from '../walk';
import type { PartProgress, TakenPractice } from './kept';
import { setTimes } from './taking';

/** How often something was tried in these rehearsals since a moment: a try counts once something was said in it that was not taken along. */
export function triesSince(rehearsals: readonly Rehearsal[], since: number): number {
  return rehearsals
    .filter(({ made }) => made >= since)
    .flatMap(({ tries }) => tries)
    .filter(({ exchanges, from }) => exchanges.length > (from?.exchanges ?? 0)).length;
}

/** How many of these repairs have no open prompt left: what was skipped was looked at. */
export const walksDone = (content: WalkContent, repairs: readonly Repair[]): number =>
  repairs.filter((repair) => standsAt(content, repair) === undefined).length;

/** How often one looked back since a moment on what came of these. */
export const checkInsSince = (repairs: readonly Repair[], since: number): number =>
  repairs.flatMap(({ checkIns }) => checkInsIn(checkIns)).filter(({ made }) => made >= since).length;

/** Whether any of these went on a path beside the walk since it was begun. */
export const wentBeside = (repairs: readonly Repair[]): boolean =>
  repairs.some(({ about }) => pathOf(about) !== 'walk');

/** What this device can tell of a practice without being told: for each part, how often it was done. */
export type Counted = readonly number[];

/** Where a part stands. */
export interface Standing {
  readonly refused: boolean;
  /** How often it is meant to be done, by the client where they chose, otherwise as it was set. */
  readonly wanted: number;
  /** How often it was done, counted and told together. */
  readonly done: number;
  /** 0 where it was refused. */
  readonly left: number;
}

/** Where each part stands. */
export const standingsOf = (practice: TakenPractice, counted: Counted): readonly Standing[] =>
  practice.parts.map((part, at) => {
    const { refused, wanted = setTimes(practice.sent, at) } = part;
    const done = part.times + (counted[at] ?? 0);
    return { refused, wanted, done, left: refused ? 0 : Math.max(0, wanted - done) };
  });

/** Whether any part of it was done at all, refused since or not. */
export const isAnythingDone = (standings: readonly Standing[]): boolean =>
  standings.some(({ done }) => done > 0);

/** How many parts still have something left. */
export const partsLeft = (standings: readonly Standing[]): number =>
  standings.filter(({ left }) => left > 0).length;

/** The measures that are asked again afterwards: those that were set, and heat, which was asked before. */
export const measuresAfter = ({ sent }: TakenPractice): readonly MeasureId[] => [
  'heat',
  ...sent.measures.filter((id) => id !== 'heat'),
];

function changePart(
  practice: TakenPractice,
  at: number,
  by: (part: PartProgress) => PartProgress,
): TakenPractice {
  return { ...practice, parts: practice.parts.map((part, nth) => (nth === at ? by(part) : part)) };
}

/** The client did a part once, or takes one back; never below none. */
export const withTold = (practice: TakenPractice, at: number, by: 1 | -1): TakenPractice =>
  changePart(practice, at, (part) => ({ ...part, times: Math.max(0, part.times + by) }));

/** A repair was begun from a part. */
export const withRepair = (practice: TakenPractice, at: number, repair: RepairId): TakenPractice =>
  changePart(practice, at, (part) =>
    part.repairs.includes(repair) ? part : { ...part, repairs: [...part.repairs, repair] },
  );

/** A number reported afterwards, or none any more. */
export function withMeasured(
  practice: TakenPractice,
  id: MeasureId,
  value: number | undefined,
): TakenPractice {
  const { [id]: _before, ...others } = practice.after;
  return { ...practice, after: { ...others, ...(value !== undefined && { [id]: value }) } };
}

/** Put away as done at this moment, or with none taken up again. */
export function withFinished(practice: TakenPractice, finished: number | undefined): TakenPractice {
  const { finished: _before, ...rest } = practice;
  return { ...rest, ...(finished !== undefined && { finished }) };
}

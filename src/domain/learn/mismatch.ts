import { seeded } from '../rehearsal/seeded';

/** How two threads run: chances from 0 to 1 for each moment, and how many moments there are. */
interface Running {
  readonly seed: number;
  /** While they are in step: how likely they lose each other next. */
  readonly slips: number;
  /** While they are out of step: how likely they find each other next. */
  readonly mends: number;
  readonly moments: number;
}

/** What came of it. */
export interface Ran {
  /** How far apart they are at each moment, 0 to 1; the first is 0. */
  readonly gaps: readonly number[];
  /** Moments at which they found each other again. */
  readonly repairs: readonly number[];
  readonly losses: number;
  /** The most moments in a row they were out of step. */
  readonly longest: number;
}

/** The gap after this many moments out of step: it grows fast, then slower. */
const gapAfter = (away: number): number => 1 - 0.62 ** away;

/** Lets two threads lose and find each other. A drawing of the idea and no model of anybody: the same seed gives the same run. */
export function runTogether({ seed, slips, mends, moments }: Running): Ran {
  const chance = seeded(seed);
  const gaps = [0];
  const repairs: number[] = [];
  let losses = 0;
  let longest = 0;
  let away = 0;
  for (let at = 1; at < moments; at += 1) {
    const happens = chance();
    if (away === 0 && happens < slips) {
      losses += 1;
      away = 1;
    } else if (away > 0 && happens < mends) {
      away = 0;
      repairs.push(at);
    } else if (away > 0) away += 1;
    longest = Math.max(longest, away);
    gaps.push(gapAfter(away));
  }
  return { gaps, repairs, losses, longest };
}

import type { Act, Inside, Moment, Moved, Moves, Role } from '../../content/schema-rehearsal';
import { familyOf, sureOf, type Taken } from './taken';

/** What a scene has come to that bears on how much the next words count. */
export interface Standing {
  readonly moment: Moment;
  /** How often each act was done. */
  readonly times: Partial<Readonly<Record<Act, number>>>;
  /** Turns that hurt. */
  readonly wounds: number;
  /** Whether this was said before, in the same words or nearly. */
  readonly isRepeated: boolean;
  readonly guarded: boolean;
}

const held = (value: number): number => Math.min(100, Math.max(0, value));

/** No turn moves trust further than this, up or down. */
const mostUp = 17;
const mostDown = 22;

/** What one act adds here: the role's figure before the moment's, the moment's before the temperament's own. */
export const addsOf = (
  act: Act,
  moves: Moves,
  moment: Moment,
  ofRole: Partial<Readonly<Record<Act, Moved>>>,
): Moved => ofRole[act] ?? moves.inMoment[moment]?.[act] ?? moves.adds[act];

/** A thing done once more counts for less: the same sorry wears thin, and so does the same kindness. */
const worn = (times: number, act: Act): number => (act === 'regrets' ? 0.4 : 0.8) ** times;

/** The four numbers after this was said. */
export function moved(
  inside: Inside,
  taken: Taken,
  { moment, times, wounds, isRepeated, guarded }: Standing,
  moves: Moves,
  ofRole: Partial<Readonly<Record<Act, Moved>>>,
): Inside {
  const isHurt = Math.max(sureOf(taken, 'struck'), sureOf(taken, 'missed'));
  let [trust, guard, hurt, flooding] = [0, 0, 0, 0];
  let rank = 0;
  for (const { act, sure } of taken.done) {
    const adds = addsOf(act, moves, moment, ofRole);
    const mends = familyOf(act) === 'met' || familyOf(act) === 'thin';
    // The first thing counts whole, what comes with it for less; what mends is worth little beside what hurts.
    const weight =
      sure *
      0.65 ** rank *
      (mends ? worn(times[act] ?? 0, act) * (1 - 0.7 * isHurt) * (isRepeated ? 0.25 : 1) : 1);
    trust += adds[0] * weight;
    guard += adds[1] * weight;
    hurt += adds[2] * weight;
    flooding += adds[3] * weight;
    rank += 1;
  }
  // Contempt and threats raise no trust, whatever stands beside them.
  if (taken.done.some(({ act, sure }) => (act === 'scorns' || act === 'threatens') && sure > 0.5))
    trust = Math.min(0, trust);
  if (taken.questions > 2) flooding += 3 * (taken.questions - 2);
  if (trust > 0) {
    const room = 1 - 0.55 * (inside.trust / 100);
    const full = inside.flooding > 70 ? 0.6 : 1;
    trust = Math.min(mostUp, trust * 1.5 * room * full * moves.forgives ** wounds * (guarded ? 0.3 : 1));
  } else trust = Math.max(-mostDown, trust * (1.2 + inside.trust / 80));
  const guardFloor = guarded ? Math.min(inside.guard, 58) : 0;
  return {
    trust: held(inside.trust + trust),
    guard: Math.max(guardFloor, held(inside.guard + (guard < 0 ? guard * moves.forgives ** wounds : guard))),
    hurt: held(inside.hurt + hurt),
    // A flood goes down by itself, slowly.
    flooding: held(inside.flooding + flooding - 1),
  };
}

/** Where a scene begins: graver ones with less trust and more hurt; the role tells how much of it is hurt. */
export function startOf({ start }: Moves, weight: 'small' | 'middling' | 'grave', role: Role): Inside {
  const by = { small: -8, middling: 0, grave: 8 }[weight];
  const isHurt = role === 'was-hurt';
  return {
    trust: held(start.trust - by / 2 + (role === 'listens' ? 18 : 0)),
    guard: held(start.guard + by / 2 - (role === 'listens' ? 20 : 0)),
    hurt: held((isHurt ? start.hurt : start.hurt * 0.5) + by),
    flooding: held(start.flooding + by / 2),
  };
}

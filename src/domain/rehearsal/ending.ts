import { startOf } from './moving';
import type { Ending, Scene, StandIn } from './scene';
import { familyOf, type Done, type Taken } from './taken';

/** A scene is over after so many turns at the latest. */
export const mostTurns = 18;
const fewestTurns = { 'was-hurt': 5, 'did-it': 5, listens: 8 } as const;

/** How the scene ends with this turn, if it does: well only where the words leave room for it. */
export function endingOf(
  { inside, turn, touched, wounds, heard }: StandIn,
  scene: Scene,
  { act }: Done,
  { shows, questions }: Taken,
): Ending | undefined {
  const { trust, guard } = inside;
  const { role, weight } = scene.scenario;
  if (turn > 2 && trust <= 5 && guard >= 88) return 'badly';
  const isHurt = role === 'was-hurt';
  const hasWhole =
    touched.includes('what-now') &&
    touched.length >= (isHurt ? 4 : 3) &&
    (!isHurt || touched.includes('your-part'));
  // A question is answered first.
  const leavesRoom =
    questions === 0 && act !== 'asks' && familyOf(act) !== 'struck' && familyOf(act) !== 'missed';
  if (scene.guarded) {
    if (turn >= 9 && wounds <= 1 && heard >= 0.5) return 'guarded';
  } else if (
    leavesRoom &&
    turn >= fewestTurns[role] &&
    hasWhole &&
    trust >= (weight === 'grave' ? 68 : 64) &&
    guard <= 48
  )
    return 'good';
  const hasCome = trust >= startOf(scene.moves, weight, role).trust + 6;
  if (
    turn >= fewestTurns[role] &&
    shows.has('takes-leave') &&
    leavesRoom &&
    trust >= startOf(scene.moves, weight, role).trust &&
    !scene.guarded
  )
    return 'partly';
  if (turn < mostTurns) return undefined;
  if (scene.guarded && wounds <= 2 && heard >= 0.5) return 'guarded';
  return hasCome ? 'partly' : 'badly';
}

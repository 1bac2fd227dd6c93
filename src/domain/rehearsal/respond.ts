import type { Act } from '../../content/schema-rehearsal';
import { aboutScene } from './about-scene';
import { answered, madeOut } from './answered';
import { opennessOf, replyFrom, replyTo, type Said, type Turn } from './answering';
import { endingOf } from './ending';
import { momentOf } from './moments';
import { moved } from './moving';
import type { Scene, StandIn } from './scene';
import { seeded, seedOf } from './seeded';
import { asHurt, asTold } from './telling';
import { familyOf, sureOf, type Done, type Taken } from './taken';

/** What came back, and what in the words did it. */
export interface Response {
  readonly standIn: StandIn;
  /** Empty once the scene was stopped, and where there is nothing left to say. */
  readonly reply: string;
  readonly why: { readonly answer: Done; readonly done: Taken['done'] };
}

/** Two turns say the same when this much of their words is shared. */
const sameFrom = 0.8;

function isRepeated(earlier: readonly (readonly string[])[], words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const now = new Set(words);
  return earlier.some((each) => {
    const before = new Set(each);
    const shared = [...now].filter((word) => before.has(word)).length;
    return shared / new Set([...now, ...before]).size >= sameFrom;
  });
}

/** What each act does to how steady and clear the person is. */
const steadies: Partial<Readonly<Record<Act, number>>> = {
  'over-owns': -9,
  regrets: 0,
  plain: 0,
  silent: 2,
  explains: -5,
  minimizes: -5,
  evades: -7,
  presses: -11,
  blames: -11,
  scorns: -16,
  threatens: -18,
};

const heardBy: Partial<Readonly<Record<Act, number>>> = { sees: 0.35, stays: 0.15, asks: 0.12, owns: 0.15 };

/** What the stand-in remembers of this turn, before they answer. */
function after(standIn: StandIn, given: Taken, answer: Done, scene: Scene): StandIn {
  const { role } = scene.scenario;
  const taken = madeOut(given);
  const back = standIn.isAway
    ? { ...standIn.inside, flooding: Math.min(standIn.inside.flooding, 42) }
    : standIn.inside;
  const moment = momentOf(standIn, taken, answer.act, role);
  const hurts = Math.max(sureOf(taken, 'struck'), sureOf(taken, 'missed')) > 0.5;
  const inside = moved(
    back,
    taken,
    { ...standIn, moment, isRepeated: isRepeated(standIn.heardWords, taken.words), guarded: scene.guarded },
    scene.moves,
    scene.ofRole,
  );
  const times = { ...standIn.times };
  for (const { act } of taken.done) times[act] = (times[act] ?? 0) + 1;
  const heard = taken.done.reduce((sum, { act, sure }) => sum + (heardBy[act] ?? 0) * sure, standIn.heard);
  const steadier = standIn.steadiness + answer.sure * (steadies[answer.act] ?? 8);
  return {
    ...standIn,
    inside,
    moment,
    turn: standIn.turn + 1,
    touched: standIn.touched.includes(moment) ? standIn.touched : [...standIn.touched, moment],
    times,
    wounds: standIn.wounds + (hurts ? 1 : 0),
    heard: Math.min(1, heard),
    steadiness: Math.min(100, Math.max(0, steadier)),
    heardWords: [...standIn.heardWords, taken.words],
  };
}

/** They go from this flooding up, where what was said made it rise. */
const leaves = ({ scene, standIn, answer }: Turn, before: StandIn): boolean =>
  !before.isAway &&
  standIn.inside.flooding >= scene.moves.leaveAt &&
  familyOf(answer.act) !== 'met' &&
  answer.act !== 'silent';

function answerOf(turn: Turn, before: StandIn): Said {
  const { any } = turn.scene.lines;
  const { ended } = turn.standIn;
  if (ended && ended !== before.ended && ended !== 'left' && ended !== 'kind-stop')
    return replyFrom(any.ends[ended], 'ends', turn);
  if (leaves(turn, before)) return replyFrom(any.leaves, 'leaves', turn);
  if (before.isAway) return replyFrom(any.comesBack, 'comes-back', turn);
  return replyTo(turn);
}

/** What somebody in this role takes from it. */
function takenBy(scene: Scene, given: Taken): Taken {
  if (scene.scenario.role === 'listens') return asTold(given);
  return aboutScene(scene.scenario.role === 'did-it' ? asHurt(given) : given, scene);
}

/**
 * What a stand-in does with what was said. The same scene, the same words before, the same words now: the same answer.
 * After a kind stop nothing changes any more; after any other ending one can go on.
 */
export function respond(scene: Scene, before: StandIn, given: Taken): Response {
  const taken = takenBy(scene, given);
  const answer = answered(taken);
  const why = { answer, done: taken.done };
  if (before.ended === 'kind-stop') return { standIn: before, reply: '', why };
  const felt = after(before, taken, answer, scene);
  if (taken.stops) return { standIn: { ...felt, ended: 'kind-stop' }, reply: '', why };
  const ended = endingOf(felt, scene, answer, taken);
  const standIn: StandIn = ended ? { ...felt, ended } : felt;
  const random = seeded(seedOf(scene.seed, standIn.turn));
  const turn: Turn = { scene, standIn, taken, answer, random };
  const { line, text, reason } = answerOf(turn, before);
  return {
    standIn: {
      ...standIn,
      said: line === '' ? standIn.said : [...standIn.said, line],
      isAway: reason === 'leaves',
      wasSoft: familyOf(answer.act) === 'met' && opennessOf(standIn) !== 'closed',
      ...(reason === 'asks-for-break' && { askedForBreak: standIn.turn }),
      tested: standIn.tested + (reason === 'tests' ? 1 : 0),
    },
    reply: text,
    why,
  };
}

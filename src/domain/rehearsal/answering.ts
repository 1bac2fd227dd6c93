import type { Line, Moment, Openness, SceneFact } from '../../content/schema-rehearsal';
import { momentAnswered, momentOrder, skipped } from './moments';
import { isInviting } from './answered';
import { namedIn } from './naming';
import { areClose, type Scene, type StandIn } from './scene';
import { familyOf, type Done, type Family, type Taken } from './taken';
import { canSay, textOf, woven } from './weaving';

/** Guard and trust from which something comes through, and from which they are here. */
export function opennessOf({ inside: { trust, guard } }: Pick<StandIn, 'inside'>): Openness {
  if (trust >= 62 && guard <= 44) return 'open';
  return trust >= 40 && guard <= 62 ? 'softening' : 'closed';
}

/** What a stand-in answers to. */
export interface Turn {
  readonly scene: Scene;
  /** As they are after the words. */
  readonly standIn: StandIn;
  readonly taken: Taken;
  readonly answer: Done;
  readonly random: () => number;
}

/** Why a reply was picked, for what the state remembers of it. */
export type Reason =
  | 'leaves'
  | 'comes-back'
  | 'asks-for-break'
  | 'tests'
  | 'takes-back'
  | 'brings-up'
  | 'picks-up'
  | 'ends'
  | 'answers';

interface Pool {
  readonly reason: Reason;
  readonly lines: readonly Line[];
}

const pool = (lines: readonly Line[], reason: Reason = 'answers'): Pool => ({ reason, lines });

const closedOrOpen = (openness: Openness): 'closed' | 'open' => (openness === 'closed' ? 'closed' : 'open');

const pickedUp = (facts: readonly SceneFact[], words: readonly string[], openness: Openness): Pool[] =>
  namedIn(facts, words).map((fact) => pool(openness === 'closed' ? fact.closed : fact.open, 'picks-up'));

/** A question of so many words at most is all that was said. */
const longestQuestion = 16;

/** Whether what was said is a question that wants its answer, whatever else was heard in it. */
function asksSomething({ taken, answer }: Turn): boolean {
  const { questions, words } = taken;
  if (answer.act === 'asks' && isInviting(taken)) return true;
  if (questions === 0 || answer.act === 'breaks') return false;
  const hurts = familyOf(answer.act) === 'struck';
  return answer.act === 'asks' || (words.length <= longestQuestion && !(hurts && answer.sure > 0.6));
}

/** The answers of the scene that this temperament can give: guarded ones mostly deny. */
function sayable({ scenario, moves }: Scene, openness: Openness): readonly SceneFact[] {
  const never = openness === 'closed' ? (moves.neverDenies ?? []) : [];
  return scenario.answers.filter(({ words }) => !words.some((word) => never.includes(word)));
}

/** The lines of a moment after something of a family. */
function ofMoment({ scene: { lines } }: Turn, moment: Moment, family: Family, openness: Openness): Pool {
  const here = lines.moments[moment];
  return pool(family === 'met' ? here.met[openness] : here[family]);
}

/** Whether somebody speaks of a feeling of their own, by its name. */
const saysFeeling = ({ shows }: Taken): boolean => shows.has('of-me') && shows.has('of-feeling');

/** What only this temperament in this state does, most of it now and then: each gets its chance, in this order. */
function special(turn: Turn): readonly Pool[] {
  const { scene, standIn, taken, answer, random } = turn;
  const { any } = scene.lines;
  const { habits, breakAt } = scene.moves;
  const { flooding } = standIn.inside;
  const openness = opennessOf(standIn);
  const family = familyOf(answer.act);
  const chances = { hard: random(), tests: random(), back: random(), subject: random(), up: random() };
  const found: Pool[] = [];
  const errands = scene.scenario.answers.filter(({ isErrand }) => isErrand);
  found.push(...pickedUp(errands, taken.words, openness));
  // Nobody is thanked for a time they did not name.
  if (answer.act === 'breaks' && taken.shows.has('of-time')) found.push(pool(any.breakAsked));
  if (flooding >= breakAt && standIn.turn - (standIn.askedForBreak ?? -4) > 3)
    found.push(pool(any.asksForBreak, 'asks-for-break'));
  if (answer.act === 'silent') found.push(pool(any.silence));
  if (scene.scenario.role === 'listens') {
    // Whatever it was taken for: a question to a listener is answered, and what is told is picked up.
    if (taken.questions > 0) found.push(...pickedUp(scene.scenario.answers, taken.words, openness));
    found.push(...pickedUp(scene.scenario.facts, taken.words, openness));
  }
  if (answer.act === 'over-owns') found.push(pool(any.tooMuchTaken));
  if (answer.act === 'regrets' && (standIn.times.regrets ?? 0) > 1) found.push(pool(any.sorryAgain));
  else if (answer.act === 'regrets' && standIn.heard < 0.3 && scene.scenario.role === 'was-hurt')
    found.push(pool(any.sorryTooSoon));
  if (taken.questions > 1 && flooding > 55) found.push(pool(any.tooManyQuestions));
  const isAsked = asksSomething(turn);
  if (isAsked) found.push(...pickedUp(sayable(scene, openness), taken.words, openness));
  if (family === 'struck' && chances.hard < habits.hardThing) found.push(pool(any.hardThing));
  if (family === 'missed' && chances.subject < habits.changesSubject + 0.1)
    found.push(pool(any.changesSubject));
  if (family !== 'met') return found;
  if (
    !isAsked &&
    openness === 'softening' &&
    standIn.turn > 2 &&
    standIn.tested < 2 &&
    chances.tests < habits.tests &&
    !any.tests.some((line) => textOf(line) === standIn.said.at(-1))
  )
    found.push(pool(any.tests, 'tests'));
  const isOwnFeeling = answer.act === 'feels';
  if (
    !isAsked &&
    !isOwnFeeling &&
    !['sees', 'offers', 'needs'].includes(answer.act) &&
    standIn.wasSoft &&
    openness === 'softening' &&
    chances.back < habits.takesBack
  )
    found.push(pool(any.takesBack, 'takes-back'));
  if (openness === 'closed' && chances.subject < habits.changesSubject) found.push(pool(any.changesSubject));
  const missing = skipped(standIn, standIn.moment);
  if (missing && !isAsked && !isOwnFeeling && standIn.turn > 3 && chances.up < 0.4)
    found.push(pool(any.bringsUp[missing], 'brings-up'));
  return found;
}

/** Every pool this turn could draw from, the best first, and at the end whatever is left. */
function poolsOf(turn: Turn): readonly Pool[] {
  const { scene, standIn, taken, answer, random } = turn;
  const openness = opennessOf(standIn);
  const family = familyOf(answer.act);
  const moment = momentAnswered(standIn, taken, answer.act, scene.scenario.role);
  const own = scene.scenario.own[moment][openness];
  const here = scene.lines.moments[moment];
  const pools = [...special(turn)];
  const isFelt = answer.act === 'feels' && saysFeeling(taken);
  const felt = pool(scene.lines.any.felt[openness === 'closed' ? 'notMet' : 'met']);
  const isOffered = answer.act === 'offers' || answer.act === 'needs';
  const isAsked =
    asksSomething(turn) && !isOffered && (answer.act === 'asks' || family === 'met' || answer.sure < 0.6);
  // The guarded lines of a scene are said low; anger mostly answers in its own words.
  const isLoud =
    family === 'met' &&
    scene.temperament === 'angry-needs-hearing' &&
    openness === 'closed' &&
    random() < 0.7;
  // What is plainly told, and not made out, is still about something.
  const isTold = !isLoud && (family === 'met' || isAsked || answer.act === 'plain');
  // A charge that names something of the scene is answered with it, unless it was made very plainly.
  if (answer.act === 'blames' && answer.sure < 0.65)
    pools.push(...pickedUp(scene.scenario.facts, taken.words, openness));
  if (isFelt && random() < 0.4) pools.push(felt);
  if (isOffered && random() < 0.6)
    pools.push(!isLoud && random() < 0.5 ? pool(own) : ofMoment(turn, moment, family, openness));
  if (isLoud && answer.act === 'asks') pools.push(pool(here.asked.closed));
  if (isTold) {
    pools.push(...pickedUp(scene.scenario.facts, taken.words, openness));
    if (isFelt) pools.push(felt);
    // Who only asks to begin is let in, or not.
    if (answer.act === 'asks' && moment === 'opening') pools.push(ofMoment(turn, moment, 'met', openness));
    if (answer.act === 'stays' && random() < 0.5) pools.push(pool(own));
    if (isAsked || answer.act === 'asks' || answer.act === 'stays')
      pools.push(pool(here.asked[closedOrOpen(openness)]));
    if (random() < (answer.act === 'plain' ? 0.7 : 0.4)) pools.push(pool(own));
  }
  pools.push(ofMoment(turn, moment, family, openness));
  if (family === 'met') pools.push(pool(own));
  for (const each of momentOrder) pools.push(ofMoment(turn, each, family, openness));
  pools.push(pool(scene.lines.any.silence));
  for (const each of momentOrder) pools.push(ofMoment(turn, each, 'thin', openness));
  return pools;
}

/** What is said, and why. The line as it is written is what may not be said again. */
export interface Said {
  readonly line: string;
  readonly text: string;
  readonly reason: Reason;
}

/** Picks a line nobody has said in this scene; one of an earlier rehearsal only when there is no other. */
function pick(pools: readonly Pool[], { scene, standIn, taken, random }: Turn): Said {
  const { slots } = scene.scenario;
  const isClose = areClose(scene);
  const said = new Set(standIn.said);
  for (const mayRepeatEarlier of [false, true])
    for (const { lines, reason } of pools) {
      const left = lines.filter(
        (line) =>
          canSay(line, slots, isClose, taken.words.length) &&
          !said.has(textOf(line)) &&
          (mayRepeatEarlier || !scene.heardBefore.has(woven(textOf(line), slots))),
      );
      const line = left[Math.floor(random() * left.length)];
      if (line !== undefined) return { line: textOf(line), text: woven(textOf(line), slots), reason };
    }
  return { line: '', text: '', reason: 'answers' };
}

/** The stand-in's reply to these words. */
export const replyTo = (turn: Turn): Said => pick(poolsOf(turn), turn);

/** A line that has to come now: they go, they are back, it is over. */
export const replyFrom = (lines: readonly Line[], reason: Reason, turn: Turn): Said =>
  pick([pool(lines, reason), ...poolsOf(turn)], turn);

import {
  personIds,
  type Floor,
  type Got,
  type PersonId,
  type Reflection,
  type Talk,
  type Turn,
} from './kept';
import { otherOf } from './session';

/** After so many tries to say it back the floor passes: nobody is held in the chair. */
export const mostTries = 2;

/** So many things are said on one floor at most, before it is the other's. */
export const mostSaid = 3;

const lastTurn = (talk: Talk): Turn | undefined => {
  const last = talk.turns.at(-1);
  return last && last.ended === undefined ? last : undefined;
};

const withFloor = (talk: Talk, floor: Partial<Floor>): Talk => ({
  ...talk,
  floor: { ...talk.floor, ...floor },
});

const endLast = (turns: readonly Turn[], ended: NonNullable<Turn['ended']>): readonly Turn[] =>
  turns.map((turn, at) => (at === turns.length - 1 && turn.ended === undefined ? { ...turn, ended } : turn));

function withReflection(talk: Talk, change: (all: readonly Reflection[]) => readonly Reflection[]): Talk {
  const turn = lastTurn(talk);
  if (!turn) return talk;
  return {
    ...talk,
    turns: [...talk.turns.slice(0, -1), { ...turn, reflections: change(turn.reflections) }],
  };
}

/** The one with the floor has said their sentence or two: the other says what they heard. */
export function spoken(talk: Talk): Talk {
  const { stage, speaker, said } = talk.floor;
  if (stage === 'missing') return withFloor(talk, { stage: 'reflecting' });
  if (stage !== 'speaking') return talk;
  return {
    ...withFloor(talk, { stage: 'reflecting', said: said + 1 }),
    turns: [...talk.turns, { speaker, reflections: [] }],
  };
}

/** The listener has said it back; `text` where they typed it. */
export function reflected(talk: Talk, text = ''): Talk {
  if (talk.floor.stage !== 'reflecting') return talk;
  const fresh: Reflection = text.trim() === '' ? {} : { text: text.trim() };
  return withFloor(
    withReflection(talk, (all) => [...all, fresh]),
    { stage: 'asking' },
  );
}

/** The speaker says whether they were got. After the second try that was not enough the floor passes, and it stays open. */
export function answered(talk: Talk, got: Got): Talk {
  if (talk.floor.stage !== 'asking') return talk;
  const noted = withReflection(talk, (all) =>
    all.map((each, at) => (at === all.length - 1 ? { ...each, got } : each)),
  );
  if (got === 'yes') {
    const heard = { ...noted, turns: endLast(noted.turns, 'got') };
    return heard.floor.said < mostSaid ? withFloor(heard, { stage: 'more' }) : passed(heard);
  }
  const tries = lastTurn(noted)?.reflections.length ?? 0;
  return tries < mostTries ? withFloor(noted, { stage: 'missing' }) : passed(noted);
}

/** There is more to say on this floor. */
export const saysMore = (talk: Talk): Talk =>
  talk.floor.stage === 'more' ? withFloor(talk, { stage: 'speaking' }) : talk;

/** The floor goes to the other, at any moment and without a reason; what was not got stays open. */
export function passed(talk: Talk): Talk {
  return {
    ...talk,
    turns: endLast(talk.turns, 'open'),
    floor: { speaker: otherOf(talk.floor.speaker), stage: 'speaking', said: 0 },
  };
}

/** Adds time, in milliseconds, to whoever has or had the floor. A clock that was set back adds none, one set forward an hour at most. */
export function heldOn(talk: Talk, milliseconds: number, speaker = talk.floor.speaker): Talk {
  // What is no number, as a clock that is missing gives it, adds none either.
  const more = Math.min(Math.max(0, Math.round(milliseconds) || 0), 3_600_000);
  return { ...talk, held: { ...talk.held, [speaker]: talk.held[speaker] + more } };
}

/** Whether this person has said something, and it was said back to them at least once. */
export const wasHeard = (talk: Talk, person: PersonId): boolean =>
  talk.turns.some(({ speaker, reflections }) => speaker === person && reflections.length > 0);

/** Who has listened: said back what the other said, at least once. What they prepared to say opens for them then. */
export const haveListened = (talk: Talk): readonly PersonId[] =>
  personIds.filter((each) => wasHeard(talk, otherOf(each)));

/** Whether each of them has had a turn and said something; nothing is told of the time before that. */
export const haveBothSpoken = ({ turns }: Talk): boolean =>
  personIds.every((each) => turns.some(({ speaker }) => speaker === each));

/** How the time was shared: whose floor was longer, where it is more than twice the other's and by more than two minutes. */
function longerHeld({ held }: Talk): PersonId | undefined {
  return personIds.find(
    (each) => held[each] > 2 * held[otherOf(each)] && held[each] - held[otherOf(each)] > 120_000,
  );
}

/**
 * What is told of the time, if anything: that it was about the same, or, to the one who had more while they have the floor,
 * that it was longer. Whoever had less is never asked to give it back.
 */
export function timeTold(talk: Talk): 'alike' | 'longer' | undefined {
  const { held, floor } = talk;
  if (!haveBothSpoken(talk) || held.one + held.other < 60_000) return undefined;
  if (longerHeld(talk) === floor.speaker) return floor.stage === 'reflecting' ? undefined : 'longer';
  return Math.min(held.one, held.other) * 3 >= Math.max(held.one, held.other) * 2 ? 'alike' : undefined;
}

import type { Point, TwoThreads } from '../../content/schema';
import { personIds, type PersonId, type Session, type Talk } from './kept';
import { personOf } from './session';
import { haveBothSpoken } from './turns';

/** Who is drawn as the solid thread, and who as the dotted one. */
export function drawnAs(session: Session): { readonly mine: PersonId; readonly theirs: PersonId } {
  const mine = personIds.find((each) => personOf(session, each).line === 'solid') ?? 'one';
  return { mine, theirs: mine === 'one' ? 'other' : 'one' };
}

/** The hues of the two threads, as the two people chose them. */
export function huesOf(session: Session) {
  const { mine, theirs } = drawnAs(session);
  return { mine: personOf(session, mine).hue, theirs: personOf(session, theirs).hue };
}

/** Half a wave, of the width. */
const step = 1 / 20;
/** Long enough to be seen before a word is said. */
const least = 0.5;

/**
 * Who has the floor, and how the time was shared so far: the thread of whoever speaks rises and moves, the other's lies
 * still below it. Once both have had a turn each is as long as its person's time beside the longer of the two; until then
 * they are alike. A stitch for each thing that was got.
 */
export function floorDrawing(session: Session, talk: Talk): TwoThreads {
  const longest = Math.max(talk.held.one, talk.held.other, 60_000);
  const { mine, theirs } = drawnAs(session);
  const isShared = haveBothSpoken(talk);
  const thread = (person: PersonId): readonly Point[] => {
    const length = isShared ? least + (1 - least) * (talk.held[person] / longest) : least;
    if (talk.floor.speaker !== person)
      return [
        { x: 0, y: 0.76 },
        { x: length / 2, y: 0.74 },
        { x: length, y: 0.76 },
      ];
    const count = Math.round(length / step);
    return Array.from({ length: count + 1 }, (_, at) => ({
      x: at * step,
      y: 0.32 + (at % 2 ? 0.09 : -0.07),
    }));
  };
  const got = talk.turns.filter(({ ended }) => ended === 'got').length;
  return {
    mine: thread(mine),
    theirs: thread(theirs),
    stitches: Array.from({ length: Math.min(got, most) }, (_, at) => ({
      x: least * ((at + 1) / (most + 1)),
      from: 0.28,
      to: 0.78,
    })),
  };
}

/** More stitches than this are not told apart. */
const most = 9;

import { opennessOf } from './answering';
import { takenFrom, type Hearing } from './ear';
import type { Exchange, Rehearsal } from './kept';
import { respond } from './respond';
import { atStart, type Ending, type Scene, type StandIn } from './scene';

/** What a turn of the room comes to. */
export interface Played {
  readonly exchange: Exchange;
  readonly standIn: StandIn;
  readonly ended: Ending | undefined;
}

/**
 * What was answered in earlier rehearsals of a scene, and in this one, whichever try: none of it comes again word for
 * word while there is something else of its kind to say. What answered these same words may: they are answered the same way.
 */
export const heardEarlier = (
  past: readonly Rehearsal[],
  now: Pick<Rehearsal, 'id' | 'tries'>,
  exchanges: readonly Exchange[],
  said: string,
): ReadonlySet<string> =>
  new Set([
    ...past
      .filter(({ id }) => id !== now.id)
      .flatMap(({ tries }) => tries.flatMap((each) => each.exchanges.map(({ reply }) => reply))),
    ...now.tries
      .flatMap((each) => each.exchanges)
      .filter((each) => exchanges.includes(each) || each.said !== said)
      .map(({ reply }) => reply),
  ]);

/** Says something to a stand-in. */
export function say(scene: Scene, standIn: StandIn, hears: Hearing, said: string): Played {
  const response = respond(scene, standIn, takenFrom(said, hears));
  const { inside, steadiness, ended } = response.standIn;
  const { act, start, end } = response.why.answer;
  return {
    exchange: {
      said,
      reply: response.reply,
      act,
      start,
      end,
      trust: inside.trust,
      guard: inside.guard,
      steadiness,
    },
    standIn: response.standIn,
    ended,
  };
}

/** The stand-in after these exchanges, played again from the start. */
export const standInAfter = (scene: Scene, hears: Hearing, exchanges: readonly Exchange[]): StandIn =>
  exchanges.reduce((standIn, { said }) => say(scene, standIn, hears, said).standIn, atStart(scene));

/**
 * Says lines to somebody who forgets them, resting after each: what hearing needs is made at its first use, and the
 * person's own first turn does not wait for it.
 */
export function* warmedUp(
  scene: Scene,
  hears: Hearing,
  lines: readonly string[],
): Generator<undefined, void> {
  const start = atStart(scene);
  for (const line of lines) {
    say(scene, start, hears, line);
    yield;
  }
}

/** How near they have come, from kept numbers. */
export const nearnessOf = ({ trust, guard }: { readonly trust: number; readonly guard: number }) =>
  opennessOf({ inside: { trust, guard, hurt: 0, flooding: 0 } });

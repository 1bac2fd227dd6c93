/** Wrong codes since the last right one, and when the newest of them was given, in milliseconds since 1970. */
export interface Tries {
  readonly count: number;
  readonly last: number;
}

/** No wrong code was given. */
export const noTries: Tries = { count: 0, last: 0 };

/** The first wrong code that is followed by a wait; how long that is, and how long any can be, in milliseconds. */
const firstWaited = 4;
const firstWait = 15_000;
export const longestWait = 15 * 60_000;

const waitAfter = (count: number): number =>
  count < firstWaited ? 0 : Math.min(longestWait, firstWait * 2 ** (count - firstWaited));

/** One wrong code more. */
export const oneMore = ({ count }: Tries, now: number): Tries => ({ count: count + 1, last: now });

/** The same tries by a clock that was set back since: a wait then begins anew, and is never longer than it was. */
export const byClock = ({ count, last }: Tries, now: number): Tries => ({ count, last: Math.min(last, now) });

/** Until when no code is tried, in milliseconds since 1970; undefined when one may be. */
export function waitsUntil(tries: Tries, now: number): number | undefined {
  const until = byClock(tries, now).last + waitAfter(tries.count);
  return until > now ? until : undefined;
}

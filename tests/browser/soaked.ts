/**
 * What stands behind the name of a test that is one of several like it: nothing for those that `npm test` tries, the mark
 * of the soak for the others.
 */
export const soakedBut = (isTriedEachTime: boolean): string => (isTriedEachTime ? '' : ' @soak');

/** Stands at a test that many seconds go into: `npm test` leaves it to `npm test -- --all`, which CI runs, and to the soak. */
export const long = { tag: '@long' };

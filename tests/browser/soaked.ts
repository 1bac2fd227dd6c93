/**
 * What stands behind the name of a test that is one of several like it: nothing for those that `npm test` tries, the mark
 * of the soak for the others.
 */
export const soakedBut = (isTriedEachTime: boolean): string => (isTriedEachTime ? '' : ' @soak');

import type { TwoThreads } from './schema';

/** Apart in the middle and beside each other again at the end, not quite where they were: the picture of Home. */
export const tornAndMended: TwoThreads = {
  mine: [
    { x: 0, y: 0.42 },
    { x: 0.09, y: 0.4 },
    { x: 0.17, y: 0.34 },
    { x: 0.25, y: 0.4 },
    { x: 0.33, y: 0.18 },
    { x: 0.42, y: 0.12 },
    { x: 0.5, y: 0.17 },
    { x: 0.58, y: 0.3 },
    { x: 0.67, y: 0.38 },
    { x: 0.75, y: 0.41 },
    { x: 0.84, y: 0.37 },
    { x: 1, y: 0.4 },
  ],
  theirs: [
    { x: 0, y: 0.54 },
    { x: 0.09, y: 0.5 },
    { x: 0.17, y: 0.45 },
    { x: 0.25, y: 0.49 },
    { x: 0.33, y: 0.6 },
    { x: 0.42, y: 0.78 },
    { x: 0.52, y: 0.78 },
    { x: 0.6, y: 0.68 },
    { x: 0.67, y: 0.59 },
    { x: 0.75, y: 0.53 },
    { x: 0.84, y: 0.52 },
    { x: 0.93, y: 0.5 },
    { x: 1, y: 0.53 },
  ],
  stitches: [
    { x: 0.67, from: 0.37, to: 0.6 },
    { x: 0.75, from: 0.39, to: 0.55 },
    { x: 0.84, from: 0.35, to: 0.54 },
  ],
};

/** One line that runs out: an address with nothing at it, a list with nothing in it. */
export const looseEnd: TwoThreads = {
  mine: [
    { x: 0, y: 0.4 },
    { x: 0.3, y: 0.36 },
    { x: 0.6, y: 0.46 },
    { x: 1, y: 0.4 },
  ],
  theirs: [
    { x: 0, y: 0.6 },
    { x: 0.2, y: 0.64 },
    { x: 0.36, y: 0.56 },
    { x: 0.44, y: 0.66 },
  ],
  stitches: [],
};

/** The mark of the app. */
export const mark: TwoThreads = {
  mine: [
    { x: 0, y: 0.28 },
    { x: 0.3, y: 0.2 },
    { x: 0.5, y: 0.12 },
    { x: 0.72, y: 0.36 },
    { x: 1, y: 0.28 },
  ],
  theirs: [
    { x: 0, y: 0.72 },
    { x: 0.3, y: 0.74 },
    { x: 0.5, y: 0.9 },
    { x: 0.72, y: 0.6 },
    { x: 1, y: 0.7 },
  ],
  stitches: [{ x: 0.72, from: 0.3, to: 0.68 }],
};

/** The gap at its widest: the small drawing of being too stirred up. */
export const apart: TwoThreads = {
  mine: [
    { x: 0, y: 0.4 },
    { x: 0.3, y: 0.34 },
    { x: 0.55, y: 0.1 },
    { x: 0.8, y: 0.2 },
    { x: 1, y: 0.14 },
  ],
  theirs: [
    { x: 0, y: 0.6 },
    { x: 0.3, y: 0.66 },
    { x: 0.55, y: 0.9 },
    { x: 0.8, y: 0.8 },
    { x: 1, y: 0.88 },
  ],
  stitches: [],
};

/** Nothing wrong and nothing done yet: the small drawing of looking around. */
export const sideBySide: TwoThreads = {
  mine: [
    { x: 0, y: 0.36 },
    { x: 0.5, y: 0.3 },
    { x: 1, y: 0.38 },
  ],
  theirs: [
    { x: 0, y: 0.64 },
    { x: 0.5, y: 0.7 },
    { x: 1, y: 0.62 },
  ],
  stitches: [],
};

/** From far apart toward each other, without meeting yet: two who sit down together. */
export const coming: TwoThreads = {
  mine: [
    { x: 0, y: 0.2 },
    { x: 0.3, y: 0.14 },
    { x: 0.65, y: 0.36 },
    { x: 1, y: 0.42 },
  ],
  theirs: [
    { x: 0, y: 0.8 },
    { x: 0.3, y: 0.86 },
    { x: 0.65, y: 0.64 },
    { x: 1, y: 0.58 },
  ],
  stitches: [],
};

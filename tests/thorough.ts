/** `npm run soak` tries all there is to try; `npm test`, which somebody waits for, some of it. */
const isThorough = process.env['MEND_THOROUGH'] !== undefined;

/** How often to try something: so often in the soak, a fifth of it in `npm test`. */
export const runsOf = (all: number): number => (isThorough ? all : Math.ceil(all / 5));

/** Which bits of the byte at this place to try: all of them, or one, another for each neighbour. */
export const bitsAt = (place: number): readonly number[] =>
  isThorough ? [0, 1, 2, 3, 4, 5, 6, 7] : [(place * 5) % 8];

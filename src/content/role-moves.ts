import type { Act, Moved, Role } from './schema-rehearsal';

/**
 * What an act adds where the stand-in was not the one who was hurt, in place of the temperament's own figure. To the one
 * who did it a plain sentence, a need and a limit are what helps; there is little to own, and much to say.
 */
export const roleMoves: Readonly<Record<Role, Partial<Readonly<Record<Act, Moved>>>>> = {
  'was-hurt': {},
  'did-it': {
    names: [7, -4, 0, 1],
    feels: [8, -6, -2, 0],
    needs: [8, -4, -2, 0],
    'takes-it': [9, -8, -4, -4],
    owns: [5, -5, -1, -1],
    sees: [7, -6, -2, -2],
    offers: [5, -4, -1, -1],
  },
  listens: {
    names: [7, -5, 0, 0],
    feels: [8, -6, 0, -1],
    needs: [8, -5, -1, -1],
    owns: [3, -2, 0, 0],
    stays: [4, -4, 0, -4],
    blames: [1, -1, 0, 2],
    scorns: [-1, 1, 0, 3],
    plain: [1, -1, 0, -1],
  },
};

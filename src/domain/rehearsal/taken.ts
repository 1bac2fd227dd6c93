import type { Act, Shown } from '../../content/schema-rehearsal';

/** Something the person did by what they said: how surely, from 0 to 1, and which words did it (UTF-16 units). */
export interface Done {
  readonly act: Act;
  readonly sure: number;
  readonly start: number;
  readonly end: number;
}

/** What a stand-in takes from what was said. */
export interface Taken {
  /** The surest first; each act once. Never empty: `plain` and `silent` are acts too. */
  readonly done: readonly [Done, ...Done[]];
  readonly questions: number;
  /** The words, in lower case and without marks, for what repeats. */
  readonly words: readonly string[];
  /** What plain words show by themselves. */
  readonly shows: ReadonlySet<Shown>;
  /** Their own lines speak of harm, to the other or to themselves: the scene stops kindly. */
  readonly stops?: 'harm' | 'heavy';
}

/** What kind of answer an act gets. */
export type Family = 'met' | 'missed' | 'struck' | 'thin';

const families: Readonly<Record<Act, Family>> = {
  names: 'met',
  owns: 'met',
  sees: 'met',
  asks: 'met',
  stays: 'met',
  cares: 'met',
  offers: 'met',
  feels: 'met',
  needs: 'met',
  'takes-it': 'met',
  breaks: 'met',
  regrets: 'thin',
  'over-owns': 'thin',
  plain: 'thin',
  silent: 'thin',
  explains: 'missed',
  minimizes: 'missed',
  evades: 'missed',
  presses: 'struck',
  blames: 'struck',
  scorns: 'struck',
  threatens: 'struck',
};

/** The family of an act. */
export const familyOf = (act: Act): Family => families[act];

/** How surely something of a family was done, the acts of it taken together. */
export const sureOf = ({ done }: Taken, family: Family): number =>
  done.reduce((most, { act, sure }) => (familyOf(act) === family ? Math.max(most, sure) : most), 0);

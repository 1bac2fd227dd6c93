import type { WorksheetPart } from './schema-learn';
import { step as coCreation } from './steps/co-creation';
import { step as makingSpace } from './steps/making-space';
import { step as naming } from './steps/naming';
import { step as owning } from './steps/owning';
import { step as reaffirming } from './steps/reaffirming';
import { step as wayForward } from './steps/way-forward';

/** The six steps on one sheet of paper: what is asked at each, and how many lines there are to write on. */
export const worksheet: readonly WorksheetPart[] = [
  {
    ...naming,
    asks: [
      { asks: 'A day, a place, an act: what would a camera have seen?', lines: 2 },
      { asks: 'One line to begin with:', lines: 1 },
    ],
  },
  {
    ...owning,
    asks: [
      { asks: 'What I did, in verbs, with no “because.” If nothing was mine, leave it empty.', lines: 2 },
    ],
  },
  {
    ...makingSpace,
    asks: [
      { asks: 'What it did to me, and what I needed:', lines: 1 },
      { asks: 'What I would ask, to hear how it was for them:', lines: 1 },
    ],
  },
  { ...reaffirming, asks: [{ asks: 'What is still true between us. Only what is true.', lines: 1 }] },
  {
    ...coCreation,
    asks: [
      {
        asks: 'When I …, they …, then I …. Leave this out if one of us chose to lie, hit or shame.',
        lines: 2,
      },
    ],
  },
  {
    ...wayForward,
    asks: [
      { asks: 'If … happens, then I will …', lines: 1 },
      { asks: 'One thing I ask for. They are free to say no.', lines: 1 },
      { asks: 'What may stay open, and when we look again:', lines: 1 },
    ],
  },
];

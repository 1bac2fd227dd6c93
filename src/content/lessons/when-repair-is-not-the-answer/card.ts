import type { LessonCard } from '../../schema-learn';

export const card = {
  title: 'When repair is not the answer',
  summary: 'Times when words to them are the wrong tool, and what may fit instead.',
  minutes: 3,
  threads: {
    mine: [
      { x: 0, y: 0.4 },
      { x: 0.4, y: 0.36 },
      { x: 0.7, y: 0.2 },
      { x: 1, y: 0.2 },
    ],
    theirs: [
      { x: 0, y: 0.6 },
      { x: 0.3, y: 0.66 },
      { x: 0.44, y: 0.9 },
    ],
    stitches: [],
  },
} satisfies LessonCard;

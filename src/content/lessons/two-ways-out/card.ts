import type { LessonCard } from '../../schema-learn';

export const card = {
  title: 'Moving away, moving against',
  summary: 'Two things people do when it hurts, and a way out of each.',
  minutes: 3,
  threads: {
    mine: [
      { x: 0, y: 0.4 },
      { x: 0.4, y: 0.38 },
      { x: 0.7, y: 0.1 },
      { x: 1, y: 0.08 },
    ],
    theirs: [
      { x: 0, y: 0.6 },
      { x: 0.4, y: 0.62 },
      { x: 0.55, y: 0.24 },
      { x: 0.75, y: 0.46 },
      { x: 1, y: 0.3 },
    ],
    stitches: [],
  },
} satisfies LessonCard;

import type { LessonCard } from '../../schema-learn';

export const card = {
  title: 'Flooding, and the twenty minutes',
  summary: 'When the body is too stirred up to listen, and what a break is for.',
  minutes: 3,
  threads: {
    mine: [
      { x: 0, y: 0.4 },
      { x: 0.2, y: 0.14 },
      { x: 0.36, y: 0.44 },
      { x: 0.52, y: 0.18 },
      { x: 0.7, y: 0.38 },
      { x: 1, y: 0.42 },
    ],
    theirs: [
      { x: 0, y: 0.6 },
      { x: 0.25, y: 0.84 },
      { x: 0.7, y: 0.8 },
      { x: 1, y: 0.62 },
    ],
    stitches: [],
  },
} satisfies LessonCard;

import type { LessonCard } from '../../schema-learn';

export const card = {
  title: 'Ruptures are normal',
  summary: 'Being out of step is common. What you do next counts for more.',
  minutes: 2,
  threads: {
    mine: [
      { x: 0, y: 0.42 },
      { x: 0.18, y: 0.18 },
      { x: 0.34, y: 0.42 },
      { x: 0.55, y: 0.2 },
      { x: 0.72, y: 0.42 },
      { x: 1, y: 0.4 },
    ],
    theirs: [
      { x: 0, y: 0.56 },
      { x: 0.18, y: 0.8 },
      { x: 0.34, y: 0.56 },
      { x: 0.55, y: 0.78 },
      { x: 0.72, y: 0.56 },
      { x: 1, y: 0.58 },
    ],
    stitches: [
      { x: 0.34, from: 0.36, to: 0.62 },
      { x: 0.72, from: 0.36, to: 0.62 },
    ],
  },
} satisfies LessonCard;

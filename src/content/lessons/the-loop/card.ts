import type { LessonCard } from '../../schema-learn';

export const card = {
  title: 'The loop',
  summary: 'One asks harder, one goes quieter, and each has a reason.',
  minutes: 3,
  threads: {
    mine: [
      { x: 0, y: 0.3 },
      { x: 0.2, y: 0.5 },
      { x: 0.4, y: 0.24 },
      { x: 0.6, y: 0.5 },
      { x: 0.8, y: 0.24 },
      { x: 1, y: 0.46 },
    ],
    theirs: [
      { x: 0, y: 0.56 },
      { x: 0.2, y: 0.8 },
      { x: 0.4, y: 0.54 },
      { x: 0.6, y: 0.8 },
      { x: 0.8, y: 0.54 },
      { x: 1, y: 0.78 },
    ],
    stitches: [],
  },
} satisfies LessonCard;

import type { LessonCard } from '../../schema-learn';

export const card = {
  title: 'Not all ruptures are conflicts',
  summary: 'Every fight is a rupture. Many ruptures never make a sound.',
  minutes: 3,
  threads: {
    mine: [
      { x: 0, y: 0.36 },
      { x: 0.5, y: 0.3 },
      { x: 1, y: 0.34 },
    ],
    theirs: [
      { x: 0, y: 0.58 },
      { x: 0.3, y: 0.6 },
      { x: 0.55, y: 0.88 },
      { x: 1, y: 0.9 },
    ],
    stitches: [],
  },
} satisfies LessonCard;

import type { LessonCard } from '../../schema-learn';

export const card = {
  title: 'What the research says, and does not',
  summary: 'How much stands behind all this, said plainly.',
  minutes: 3,
  threads: {
    mine: [
      { x: 0, y: 0.4 },
      { x: 0.5, y: 0.36 },
      { x: 1, y: 0.4 },
    ],
    theirs: [
      { x: 0, y: 0.6 },
      { x: 0.5, y: 0.64 },
      { x: 1, y: 0.6 },
    ],
    stitches: [
      { x: 0.2, from: 0.32, to: 0.68 },
      { x: 0.5, from: 0.3, to: 0.7 },
      { x: 0.8, from: 0.32, to: 0.68 },
    ],
  },
} satisfies LessonCard;

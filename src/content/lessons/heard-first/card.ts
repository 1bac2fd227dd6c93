import type { LessonCard } from '../../schema-learn';

export const card = {
  title: 'Being heard before being right',
  summary: 'Why the same sorry can land or bounce, and what to do just before it.',
  minutes: 3,
  threads: {
    mine: [
      { x: 0, y: 0.2 },
      { x: 0.3, y: 0.26 },
      { x: 0.6, y: 0.44 },
      { x: 1, y: 0.42 },
    ],
    theirs: [
      { x: 0, y: 0.84 },
      { x: 0.3, y: 0.6 },
      { x: 0.6, y: 0.58 },
      { x: 1, y: 0.6 },
    ],
    stitches: [{ x: 0.72, from: 0.42, to: 0.6 }],
  },
} satisfies LessonCard;

import type { LessonCard } from '../../schema-learn';

export const card = {
  title: 'Ruptures in therapy',
  summary: 'When it goes wrong between you and your therapist, and whose job it is.',
  minutes: 3,
  threads: {
    mine: [
      { x: 0, y: 0.4 },
      { x: 0.3, y: 0.2 },
      { x: 0.6, y: 0.16 },
      { x: 1, y: 0.36 },
    ],
    theirs: [
      { x: 0, y: 0.6 },
      { x: 0.5, y: 0.62 },
      { x: 0.75, y: 0.58 },
      { x: 1, y: 0.54 },
    ],
    stitches: [{ x: 0.94, from: 0.3, to: 0.6 }],
  },
} satisfies LessonCard;

import type { LessonCard } from '../../schema-learn';

export const card = {
  title: 'More than “I’m sorry”',
  summary: 'What an apology is made of, and which parts take it back.',
  minutes: 3,
  threads: {
    mine: [
      { x: 0, y: 0.12 },
      { x: 0.4, y: 0.16 },
      { x: 0.75, y: 0.4 },
      { x: 1, y: 0.42 },
    ],
    theirs: [
      { x: 0, y: 0.7 },
      { x: 0.4, y: 0.74 },
      { x: 0.75, y: 0.64 },
      { x: 1, y: 0.62 },
    ],
    stitches: [{ x: 0.82, from: 0.36, to: 0.68 }],
  },
} satisfies LessonCard;

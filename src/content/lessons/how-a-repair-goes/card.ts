import type { LessonCard } from '../../schema-learn';

export const card = {
  title: 'How a repair goes',
  summary: 'Six steps, and what each of them sounds like.',
  minutes: 4,
  threads: {
    mine: [
      { x: 0, y: 0.14 },
      { x: 0.3, y: 0.2 },
      { x: 0.6, y: 0.34 },
      { x: 1, y: 0.42 },
    ],
    theirs: [
      { x: 0, y: 0.88 },
      { x: 0.3, y: 0.8 },
      { x: 0.6, y: 0.68 },
      { x: 1, y: 0.6 },
    ],
    stitches: [
      { x: 0.3, from: 0.16, to: 0.84 },
      { x: 0.6, from: 0.3, to: 0.72 },
      { x: 0.88, from: 0.36, to: 0.66 },
    ],
  },
} satisfies LessonCard;

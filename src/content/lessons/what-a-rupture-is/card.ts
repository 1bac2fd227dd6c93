import type { LessonCard } from '../../schema-learn';

export const card = {
  title: 'What a rupture is',
  summary: 'Loud or quiet, it is the moment the thread between two people goes tight or slack.',
  minutes: 2,
  threads: {
    mine: [
      { x: 0, y: 0.42 },
      { x: 0.35, y: 0.4 },
      { x: 0.6, y: 0.14 },
      { x: 1, y: 0.1 },
    ],
    theirs: [
      { x: 0, y: 0.58 },
      { x: 0.35, y: 0.6 },
      { x: 0.6, y: 0.84 },
      { x: 1, y: 0.9 },
    ],
    stitches: [],
  },
} satisfies LessonCard;

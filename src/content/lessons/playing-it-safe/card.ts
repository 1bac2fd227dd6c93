import type { LessonCard } from '../../schema-learn';

export const card = {
  title: 'Playing it safe, and the unicorn',
  summary: 'Keeping the peace can cost closeness. Sometimes it is good sense.',
  minutes: 2,
  threads: {
    mine: [
      { x: 0, y: 0.14 },
      { x: 0.5, y: 0.13 },
      { x: 1, y: 0.14 },
    ],
    theirs: [
      { x: 0, y: 0.86 },
      { x: 0.5, y: 0.87 },
      { x: 1, y: 0.86 },
    ],
    stitches: [],
  },
} satisfies LessonCard;

import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'Away or against: two short lessons',
  when: 'To begin with, for one or for two. Reading only.',
  plan: {
    title: 'Away or against?',
    why: 'When something hurts, some people step back: polite, busy, “all good.” Others step in, louder, with a list. Plenty of us do both before lunch. This is about spotting your own first move, since the way back is different from each. There’s only reading in it, and something to move around with a finger; you write nothing. Therapists drew this map from strained moments in therapy; it’s custom, not proof, and it leaves out a lot. A short answer can just mean someone is tired. Bring one word next time: away, against, or both.',
    parts: [
      { kind: 'lesson', lesson: 'two-ways-out' },
      { kind: 'lesson', lesson: 'playing-it-safe' },
    ],
    measures: [],
    times: 1,
    minutes: 6,
    forTwo: false,
  },
  isAlwaysFit: true,
  source: 'safran-muran',
};

import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'Two tries of being heard before explaining',
  when: 'For someone who explains before the other is done. The stand-in is angry at first; for a first rehearsal ever, choose “Open, but hurt.”',
  plan: {
    title: 'Hear it first, then say why',
    why: 'When we’re told that we hurt somebody, most of us reach for the reason: the traffic, the boss, the phone in the bag. It may all be true. It just gets in the way of what they were telling us. In this scene Robin sat for two hours beside a dinner going cold. Find out what those hours were like, and say back what you heard. Only then your reason. Then play it once more. In some studies a later sorry worked better because people felt heard by then; in another, where talks ran long, an early one went better. So: hear it, and don’t drag it out.',
    parts: [
      { kind: 'lesson', lesson: 'heard-first' },
      { kind: 'rehearsal', scenario: 'late-dinner', temperament: 'angry-needs-hearing', tries: 2 },
    ],
    measures: ['heat', 'they-heard'],
    times: 1,
    minutes: 20,
    forTwo: false,
  },
  isAlwaysFit: false,
  source: 'frantz-bennigson-2005',
};

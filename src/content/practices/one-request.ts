import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'One request they may refuse',
  when: 'For someone who hints, demands or never asks. Not where asking is punished.',
  plan: {
    title: 'Ask for one thing they can turn down',
    why: 'It’s easy to ask for a new person: “be more thoughtful.” It’s easy not to ask at all. In between there’s something small with a day on it: would you text me when you leave work on Friday? Find what you need first, then one request like that. The test is the no. If saying no would cost them, it’s an order. If asking would cost you, you don’t have to ask. Then try one out on Priya from work, who put her name on your numbers. People who teach this have long done it so; it’s custom, not proof. They may say no. You’ll know where you stand.',
    parts: [
      { kind: 'walk', prompts: ['needed', 'request'] },
      { kind: 'rehearsal', scenario: 'slide-with-my-name-off', temperament: 'open-but-hurt', tries: 1 },
    ],
    measures: ['heat', 'ready'],
    times: 1,
    minutes: 18,
    forTwo: false,
  },
  isAlwaysFit: false,
  source: 'rosenberg',
};

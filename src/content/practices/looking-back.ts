import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'Looking back after the talk',
  when: 'For someone who has the talk ahead of them this week, or just had it.',
  plan: {
    title: 'After the talk, look back',
    why: 'You come out of a hard talk with one minute of it in your ears, and it may not be the one that matters. Write down the rest while you still have it. Did we talk? How heard was I? How heard were they, as far as I could tell? What’s left over? Do it the day after and again in a week. “It went badly” is an answer here, and so is “we never got to it.” In a trial with 215 couples a yearly check-up brought them a little closer over two years. A check-up after one talk is a smaller thing, and a guess. Bring me the part that puzzles you.',
    parts: [{ kind: 'check-in' }],
    measures: ['heard', 'they-heard', 'closeness'],
    times: 2,
    minutes: 6,
    forTwo: false,
  },
  isAlwaysFit: false,
  source: 'cordova-2014',
};

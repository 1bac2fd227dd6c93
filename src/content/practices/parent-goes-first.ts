import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'A parent’s repair with a child',
  when: 'For a parent who shouted, shamed or forgot. Not in place of a child’s safety: where a child is hit or afraid, other steps come first.',
  plan: {
    title: 'With a child, the grown-up goes first',
    why: 'You shouted over a math grade, or the zoo on Saturday never happened. What comes now is going back. You say what you did and that it hurt, and what you’ll do, in words that fit in a child’s hand. Nothing is asked in return, no hug, no “it’s okay.” Write it, then try it on Theo, who is fifteen and made up and may only shrug. Healthy babies and parents were seen to be out of step about 70 percent of the time; what seems to matter is that they find each other again. That was with infants. With a fifteen-year-old it’s a fair guess.',
    parts: [
      { kind: 'walk', prompts: ['what-i-did', 'it-hurt', 'apology', 'opening'] },
      { kind: 'rehearsal', scenario: 'fifteen-and-shouted-at', temperament: 'open-but-hurt', tries: 1 },
    ],
    measures: ['heat', 'ready'],
    times: 1,
    minutes: 20,
    forTwo: false,
  },
  isAlwaysFit: false,
  source: 'tronick-gold-2020',
};

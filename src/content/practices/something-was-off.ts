import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'Practice telling me something was off',
  when: 'For someone who agrees with all you say, or went quiet after a session. What they write about you cannot come back to you.',
  plan: {
    title: 'If something was off between you and me',
    why: 'Sooner or later I’ll miss something, or say it wrong, and you’ll notice before I do. That happens in good therapy as well. You never owe it to me to bring it up. If you’d like to, try it first on Miriam, a made-up therapist who looked at the clock, and find one line you could bring in. What you write about me is not sent. If you like, one number is: how ready you feel to say it. In 11 studies therapy tended to go better where such strains were mended, and mending is my job first. If it’s about sex, secrets or extra money, ask someone who isn’t me.',
    parts: [
      { kind: 'lesson', lesson: 'ruptures-in-therapy' },
      { kind: 'rehearsal', scenario: 'therapist-looked-away', temperament: 'open-but-hurt', tries: 1 },
      { kind: 'walk', prompts: ['th-felt-off', 'th-line'] },
    ],
    measures: ['ready'],
    times: 1,
    minutes: 18,
    forTwo: false,
  },
  isAlwaysFit: false,
  source: 'eubanks-2018',
};

import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'A minute on a value, then what I did',
  when: 'For someone whom shame makes defensive or mute. One of the shortest.',
  plan: {
    title: 'What this doesn’t change about you',
    why: 'It’s hard to own one thing when it feels as if all of you is on trial. So first take a minute for something that stays true. You’re the aunt who drives two hours for a school play. You’re the one on the ward who checks twice. It doesn’t excuse anything, and no one else reads it. Then write what you did, no “because.” In studies, people who began like this said sorry more fully and made fewer excuses. It may do nothing for you; then you’ve lost eight minutes.',
    parts: [{ kind: 'walk', prompts: ['value', 'what-i-did'] }],
    measures: ['heat'],
    times: 1,
    minutes: 8,
    forTwo: false,
  },
  isAlwaysFit: false,
  source: 'schumann-2014',
};

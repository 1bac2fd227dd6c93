import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'For a couple: one small moment, a half each',
  when: 'For two people who are calm between sessions and can each say no. After each was asked alone.',
  plan: {
    title: 'One small moment, your half of it',
    why: 'Take a moment from this week about as big as a dishwasher, the same one if you can agree on it. Each writes on their own phone: what I did, what it was like for me, how the other may have seen it. Don’t read it out at home. It’s so you both come in with something you’ve thought about, and not with a case. In seven studies, people who fought more were less happy only where they didn’t feel understood. Whether writing first makes that easier hasn’t been shown. If you would be afraid for the other to see your page, leave it blank. That by itself is worth telling someone.',
    parts: [{ kind: 'walk', prompts: ['camera', 'did-to-me', 'what-i-did', 'their-version'] }],
    measures: ['heard', 'they-heard'],
    times: 1,
    minutes: 15,
    forTwo: true,
  },
  isAlwaysFit: false,
  source: 'gordon-chen-2016',
};

import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'Receive an apology',
  when: 'For someone who waves an apology off, or can’t let any of it in. Not while they are being pressed to forgive.',
  plan: {
    title: 'When someone says sorry to you',
    why: 'Being told sorry is its own kind of hard. We wave it away (“it’s fine, really”), or one wrong word spoils the lot. Between yes and no there’s a whole street. Your sister Dana, who isn’t real, comes to say sorry for a remark at your graduation lunch. Go through it twice. The first time, tell her which piece reached you. The second, tell her what’s still missing. “Not yet” is a complete answer, and so is “no.” You needn’t forgive anybody, here or later. No study stands behind this one; it’s the judgment of those who wrote it.',
    parts: [
      { kind: 'rehearsal', scenario: 'sister-comes-to-say-sorry', temperament: 'open-but-hurt', tries: 2 },
    ],
    measures: ['heat', 'hurt'],
    times: 1,
    minutes: 18,
    forTwo: false,
  },
  isAlwaysFit: false,
  source: 'our-judgement',
};

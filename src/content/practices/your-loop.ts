import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'Your loop, twice',
  when: 'For someone who says “we always end up there.” Not where one of them hits, threatens, lies or controls.',
  plan: {
    title: 'Your loop, twice this week',
    why: 'Some fights have new words every time and the same steps. One asks again; the other looks away; so the first one asks louder. Write down your half: when I …, you …, then I …, and what it felt like underneath. Pick two moments this week, and let them be small. Then lay the two side by side and see what came up in both. In some kinds of couple therapy the pattern is treated as the problem, rather than either person. It’s a way to look at it and not a finding about you. A blow or a lie belongs to whoever did it and isn’t a step in anybody’s loop.',
    parts: [
      { kind: 'lesson', lesson: 'the-loop' },
      { kind: 'walk', prompts: ['loop', 'loop-exit', 'since-then'] },
    ],
    measures: ['heat', 'closeness'],
    times: 2,
    minutes: 15,
    forTwo: false,
  },
  isAlwaysFit: false,
  source: 'eft',
};

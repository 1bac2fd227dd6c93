import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'One if-then for next time',
  when: 'For someone who means well on Sunday and is back in it on Tuesday.',
  plan: {
    title: 'One “if … then” for next time',
    why: '“I’ll stay calmer” is a wish without a handle. “If he brings up the car, then I’ll ask one question before I answer” has one. Choose a moment you can see coming: a tone, a name, the key in the door at six. Tie one small act to it, something you do and not something you stop. One plan is plenty. In 94 tests, plans made in this form helped people do what they had meant to do. None of those tests was about conflict, so yours is an experiment. If it doesn’t hold, that’s worth knowing, and we’ll look at the “if.”',
    parts: [{ kind: 'walk', prompts: ['plan', 'come-back'] }],
    measures: ['hope'],
    times: 1,
    minutes: 6,
    forTwo: false,
  },
  isAlwaysFit: false,
  source: 'gollwitzer-sheeran-2006',
};

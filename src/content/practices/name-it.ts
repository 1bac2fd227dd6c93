import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'Name it in one sentence',
  when: 'For someone who knows something happened and has found no way to bring it up. A good first practice.',
  plan: {
    title: 'Name it in one sentence',
    why: '“I’m sorry, can we talk?” is a hard sentence, and often the first one is the hardest of all. So this asks for no more than that. You look at what a camera would have shown, write a rough beginning, and then write it once more. It may come out shorter the second time. A soft, plain start is what many couple therapists teach. This small version of it has not been tested, so see if it suits you. Saying it to them comes on another day, if you want that day at all.',
    parts: [{ kind: 'walk', prompts: ['camera', 'opening-rough', 'opening'] }],
    measures: ['heat', 'ready'],
    times: 1,
    minutes: 12,
    forTwo: false,
  },
  isAlwaysFit: false,
  source: 'gottman-startup',
};

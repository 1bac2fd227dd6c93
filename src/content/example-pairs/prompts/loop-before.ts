import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'Here I go again. It’s harvest, I bark at people, that’s how I’m built.',
    opening:
      'It has a name by now: “the ladder.” Every picking season, around the second week, I get short with Teo, and he eats lunch alone behind the crates.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'I took it in spring, so I can’t very well complain now.',
      opening:
        'Third time. Twice in spring, and again on Tuesday, Mrs. Adeyemi gave my route to the new driver and told me by a note in my locker.',
    },
    both: {
      closing: 'Same old, same old. We’ll be doing this when we’re ninety.',
      opening:
        'We call it “the thermostat,” though it’s about money. It comes in October with the first gas bill, and we each sleep on our own edge of the bed.',
    },
    'not-sure': {
      closing: 'It’s probably nothing. It’s probably me being weird again.',
      opening:
        'I think once, in ninth grade. After the regatta Ines rowed with the others for a week, and I acted like I hadn’t noticed.',
    },
  },
};

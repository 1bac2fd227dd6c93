import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'If you don’t start on me about the pallets, then I won’t shout.',
    opening:
      'If I hear my voice go up at the loading dock on Monday, then I will put the clipboard down and say, “Let me start that over.”',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'If I hear one more crack about my paintings, then I’m done with this whole family.',
      opening:
        'If you joke about my paintings at the opening on Friday, then I will say, “That one hurts,” and go stand with Auntie Rose.',
    },
    both: {
      closing: 'If you roll your eyes at the bill again, then I’ll roll mine right back.',
      opening:
        'If we get to the money before the kids are asleep, then I will write it on the slate by the stove and leave it there till nine.',
    },
    'not-sure': {
      closing: 'If it gets awkward at the lockers, then I’ll make a joke, I guess.',
      opening:
        'If you head off before Wednesday’s coffee again, then I will ask you once, at the lockers, “Did I miss something?” and take the answer I get.',
    },
  },
};

import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I’ll stop snapping at you when the stockroom stops looking like that.',
    opening:
      'When I see the boxes in the aisle on Monday, I’ll say good morning first. Then I’ll ask who I can give a hand.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'Fine. On Sunday I’ll laugh along like everybody else.',
      opening:
        'When the talk gets to my weight on Sunday, I’ll say, “Not that,” once, and take my plate out to the porch with the cousins.',
    },
    both: {
      closing: 'I’ll quit sending lists the day you start reading them.',
      opening:
        'I could send you one line on Friday instead of nine. You’d get “Keys by six, please,” and that’s the whole list.',
    },
    'not-sure': {
      closing: 'I don’t know. I’ll just stay out of your way at the kiln.',
      opening:
        'I think I start guessing around the time you take your gloves off. On Wednesday, at the kiln, I could ask you: “Tired, or something with me?”',
    },
  },
};

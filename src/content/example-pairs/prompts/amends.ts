import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I’ll make it up to you, I promise. Just let me get through Thursday.',
    opening:
      'On Thursday, at the climbing wall, I’ll tell the other two that I tied that knot, not you. You’ll be standing right there when I say it.',
  },
  bySide: {
    both: {
      closing: 'I pay for the glass when you pay for my roses.',
      opening:
        'The two panes of your greenhouse I will replace on Saturday. My son will not do it, I do it. You will see it when you water in the evening.',
    },
  },
};

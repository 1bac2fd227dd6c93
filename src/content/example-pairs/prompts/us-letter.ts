import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'Dear Ines, one day you’ll look at that lemon tree and see what you threw away.',
    opening:
      'Dear Ines, on Friday the tree you left on my balcony had one lemon. I watered it, and I thought of how I stood outside your building all March. You don’t have to read this. You won’t get it.',
  },
};

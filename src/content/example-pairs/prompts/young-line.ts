import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'lol its fine i was just tired yesterday',
    opening:
      'When you told Grandma at lunch yesterday that I failed math, I wanted to hide under the table. Please ask me before you tell people.',
  },
};

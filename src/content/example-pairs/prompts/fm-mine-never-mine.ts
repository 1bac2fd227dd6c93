import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing:
      'What was mine: all of it. If I’d kept quiet about the gate on the tenth, he wouldn’t have thrown the bucket.',
    opening:
      'What was mine: nothing. What was never mine: the bucket my brother threw on the tenth, and his saying that I made him throw it.',
  },
};

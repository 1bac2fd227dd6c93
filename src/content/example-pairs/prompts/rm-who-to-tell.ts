import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'It’s been two years. Everyone at the lodge has heard enough about Leo.',
    opening:
      'On Thursday, when the chairs are stacked, I’ll tell Amos what I said to Leo that last morning. I’ll ask him not to say it’s all right.',
  },
};

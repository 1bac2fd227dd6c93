import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I just have to get a grip before the early shift on Monday.',
    opening:
      'Tonight I’ll lay out the uniform and fill the thermos. At five I’ll only have to find my shoes.',
  },
};

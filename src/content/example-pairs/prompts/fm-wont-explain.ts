import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'If I find better words for why I left the choir in May, maybe they’ll finally get it.',
    opening:
      'Why I left the choir. I’ve told it to nine people since May, and I had a list of reasons in my coat. Yesterday I put the list in the stove.',
  },
};

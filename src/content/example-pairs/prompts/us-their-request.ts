import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'He said not to come by, but that was in June, and he was tired.',
    opening:
      'On the fourth of June he wrote, “Please don’t come to the shop, and don’t write to me again.” There’s no “for now” in it. I’ve looked.',
  },
};

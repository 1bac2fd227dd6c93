import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'If I quit setting her chair out on Sundays, that’s the end of her.',
    opening:
      'I wind Auntie’s clock on Sundays at six. I don’t shout at children who eat slowly. I got both from her, one the other way around.',
  },
};

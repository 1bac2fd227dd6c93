import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I didn’t say it at the station that morning, so she died not knowing.',
    opening:
      'My grandmother kept my drawing of the goat on her door nineteen years. Each Sunday I came and I ate two plates. I think she knew.',
  },
};

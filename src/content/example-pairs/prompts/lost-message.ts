import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'Long time! Was it something I said that summer at the lake? You could at least have told me.',
    opening:
      'Hi Marta. On Tuesday I found the map we drew of the river in ’09, and I hung it up. I let two of your letters lie, and I’m sorry. I hope the river’s been good to you. No need to write back.',
  },
};

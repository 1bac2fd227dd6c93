import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'It was one locked door, in March. Other people have real problems.',
    opening:
      'On the second of March Mr. Hale locked the kitchen and kept the key in his shirt. I was hungry. I sat in the laundry room until his daughter came at six.',
  },
};

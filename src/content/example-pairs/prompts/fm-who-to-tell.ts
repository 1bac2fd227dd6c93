import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'Nobody on nights will take my word over his. He trained half of them last spring.',
    opening:
      'Rosa, from the loading dock. On Tuesday’s break I’ll sit down on the pallet next to hers and say, “Something happened, and I don’t need you to fix it.”',
  },
};

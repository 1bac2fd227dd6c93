import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I just need to be quieter when he gets home from work.',
    opening: 'I needed her to knock on Sunday and wait for my answer. Ten seconds, with my door still shut.',
  },
};

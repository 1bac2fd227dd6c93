import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I’ll tell my brother in the new year, when I’ve got it under control.',
    opening:
      'On Wednesday at noon, in the parked van, I’ll call the line for people worried about what they do. I’ll tell the part about the broken door first, before I can dress it up.',
  },
};

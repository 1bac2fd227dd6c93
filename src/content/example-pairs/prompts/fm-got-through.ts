import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I just stood there by the blocks on Monday and took it, like a little kid.',
    opening:
      'I counted the tiles over lane four until Coach was done yelling. Then I swam six more laps, because nobody can see your face in the water.',
  },
};

import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'He was the one I had for this, every lunch hour for six years. There’s nobody else.',
    opening:
      'I’ll ask Uncle Ray on Thursday, over the chess board. On nights when I want to walk past that house, I’ll knock on his door instead.',
  },
};

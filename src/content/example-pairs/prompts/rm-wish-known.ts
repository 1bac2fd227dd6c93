import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I had nine summers of fishing trips to say it to him. It’s too late, so what’s the use.',
    opening:
      'I wish Dad had known I kept his message about the gutters. In February I played it in the stairwell at work, only for the voice.',
  },
};

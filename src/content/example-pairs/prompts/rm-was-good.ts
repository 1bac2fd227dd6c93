import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'If I say the Saturdays were good, I’m letting him off for the whole of it.',
    opening:
      'He was hard to live with. On winter Saturdays he sharpened everyone’s skates on the back step and blew off the dust like a baker. That was good. It stays good.',
  },
};

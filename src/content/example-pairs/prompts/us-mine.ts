import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I only kept calling that December because she wouldn’t give me one straight reason.',
    opening:
      'The week before Christmas, after she’d asked me to stop, I called her work eleven times and sent a cake. Nobody made me. I didn’t want the no.',
  },
};

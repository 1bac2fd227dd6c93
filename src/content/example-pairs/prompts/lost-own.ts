import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'It takes two to lose touch. She could have written that October as easily as me.',
    opening:
      'The October her father was ill, I sent a card with a printed verse and didn’t go. It was two bus stops.',
  },
};

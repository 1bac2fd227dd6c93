import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'It’s okay. Maybe I was too sensitive about your alarm.',
    opening:
      'Your alarm rang in the middle of my sentence, and I felt small. That evening I stayed on the tram until the last stop, because I did not want to go home with it.',
  },
};

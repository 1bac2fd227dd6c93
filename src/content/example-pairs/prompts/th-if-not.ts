import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I’ll cancel the next one and say it’s a cold.',
    opening:
      'I’ll bring it once more on the ninth, on paper this time. If the page stays on her desk again, I’ll ask the front office for a talk with someone else.',
  },
};

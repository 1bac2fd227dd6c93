import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I hung up on her over a train ticket on the fourth of May. So that’s what I was to her.',
    opening:
      'On the fourth of May I hung up on her over a ticket. And there was the night train to Trieste, when she held my feet in her lap until they were warm.',
  },
};

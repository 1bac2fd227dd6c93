import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'It’s been eight years. Who still thinks about a coat?',
    opening:
      'In the last week of school we shared one coat at the bus stop, and I was the one who took it home. I still have it. I think of her on the first cold day every year.',
  },
};

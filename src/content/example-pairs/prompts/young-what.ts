import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'It was nothing. I’m being dramatic about a trumpet.',
    opening:
      'On Wednesday Dad sold my trumpet online without asking. He told me while I was buttering toast, like it was the weather.',
  },
};

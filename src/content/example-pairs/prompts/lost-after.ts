import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I’ll give it till Easter, then I’ll try him through his sister.',
    opening:
      'If Easter comes and nothing has, I’ll put his postcard back in the seed tin and sow the beans. I won’t write again.',
  },
};

import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I’ll only look at her page on Fridays, so I know she’s okay.',
    opening:
      'From Tuesday I’ll take my wash to the other laundromat. I’ve muted her page, and I asked Dov not to tell me her news.',
  },
};

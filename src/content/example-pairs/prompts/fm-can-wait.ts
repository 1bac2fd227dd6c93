import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'If I can’t sort out the wedding and that letter by Friday, I’m falling apart.',
    opening:
      'The reference letter, and whether I go to the wedding in June. I’ll put both in the drawer with the stamps until after the fifteenth.',
  },
};

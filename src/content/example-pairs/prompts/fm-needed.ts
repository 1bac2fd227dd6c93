import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'A grown man doesn’t need meeting at the hospital gate. It was only my eye.',
    opening:
      'I am seventy-one. When they let me out in May with the patch on, I needed one person to come and take my arm. That was all.',
  },
};

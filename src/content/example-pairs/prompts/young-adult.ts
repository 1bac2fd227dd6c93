import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'If I tell Ms. Ortiz it turns into a whole thing. I’ll deal with it.',
    opening:
      'Ms. Ortiz is in the art room till four on Mondays. I could help her wash brushes and say, “Stuff at home is bad. Can I tell you?”',
  },
};

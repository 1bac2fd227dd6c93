import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'Saturday got heated, but you’d have to know how Theo talks to me.',
    opening:
      'On Saturday night I stood in the door of the practice room and didn’t let Theo out. I shouted. I kicked the amp his father built.',
  },
};

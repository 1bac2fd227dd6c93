import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'You got me, I got you. Call it even.',
    opening:
      'It hurt when you told the aunties on Sunday that I’d quit school. I’d shown your sketchbook to Sami the night before, and that one is on me.',
  },
};

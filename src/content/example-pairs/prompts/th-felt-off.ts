import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'No, last Tuesday was fine. You’re the expert.',
    opening:
      'On Tuesday, while I talked about my father’s farm, you looked at the clock on the shelf twice. I stopped, and I told you about work instead.',
  },
};

import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I’m sorry if I was a bit much at the test on Tuesday.',
    opening:
      'On Tuesday I told your whole crew that you’d failed the crane test. It was your news, and it hurt you that I gave it away.',
  },
};

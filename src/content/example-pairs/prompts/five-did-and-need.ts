import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'It’s okay. I’m pretty much over it.',
    opening:
      'When you gave my solo to Beth on Thursday, I was standing in the wings with my flute out. I need to hear that kind of thing from you first.',
  },
};

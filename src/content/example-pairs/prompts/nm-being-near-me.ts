import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'He knows I’m all bark. He’s known it since he was six.',
    opening:
      'Since October, when my boy hears my boots on the stairs, he turns his music off and moves nearer the door. He’s eleven, and he watches my hands.',
  },
};

import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'You’ve been off lately. The whole street says so.',
    opening:
      'Your porch light has been dark since the tenth when I come up from my shift at six. You used to leave it on and wave.',
  },
};

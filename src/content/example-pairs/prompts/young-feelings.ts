import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I don’t care. Read my sketchbook, I’ve got nothing to hide.',
    opening:
      'My face went hot when she held up my sketchbook at breakfast. By homeroom I felt sort of hollow, and it stayed till lunch.',
  },
};

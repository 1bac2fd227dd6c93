import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'Whatever you think is best. You’ve got the diplomas.',
    opening:
      'Could we go slower on Monday? When I cry, please leave the worksheet in the folder and wait a minute with me.',
  },
};

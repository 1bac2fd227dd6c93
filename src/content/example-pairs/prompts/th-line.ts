import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'Not much to report from this week. Where were we?',
    opening:
      'Last Thursday you called my night shifts “a choice,” and I went quiet for the last ten minutes. Can we begin there today?',
  },
};

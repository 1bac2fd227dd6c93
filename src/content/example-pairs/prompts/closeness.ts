import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'Two. It’s been two since the wedding, so why ask.',
    opening:
      'Four. On the stairs this morning we both reached for the same bag, and for a second it was a six.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'Does it matter? Put down anything.',
      opening:
        'Two, some days. When you asked about my knee on Thursday, it went to three before I remembered.',
    },
    both: {
      closing: 'Who knows. We sit at the same desk, that’s all.',
      opening: 'Five. We still split the crossword at ten. We just don’t talk over it.',
    },
    'not-sure': {
      closing: 'Can’t say. Ask them.',
      opening: 'Six, I think. It was eight in the spring, when you’d call from the bus.',
    },
  },
};

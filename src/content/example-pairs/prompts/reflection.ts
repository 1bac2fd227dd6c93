import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I know how Saturday was for you. No need to go into it.',
    opening:
      'I think Saturday was lonely. You ran the whole honey stall from seven, you’d put out a stool for me, and I came at noon with a story. What did I get wrong?',
  },
  bySide: {
    both: {
      closing: 'You were upset, fine. Now listen to my side.',
      opening:
        'So when I tuned your violin on Thursday without asking, it was like I’d said you couldn’t hear. And it was your mother’s. Is that close?',
    },
  },
};

import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I’ll just stop coming to the co-op, then. No need for a scene.',
    opening:
      'I used what you told me in private, and I’m leaving the co-op at the end of April. Your chisels are cleaned and hanging on the left wall. You don’t have to see me off.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'You know what? Keep the room, keep the deposit. I’m out.',
      opening:
        'You opened my letters, and I’m moving out on the thirtieth. The spare key will be with Mrs. Kaur. I did like the first summer here.',
    },
    both: {
      closing: 'We were a mistake from day one.',
      opening:
        'We’ve hurt each other for two winters, and I’d like us to stop. Let’s sign on Monday. You keep the clock, and I’ll tell your mother goodbye myself.',
    },
    'not-sure': {
      closing: 'I’ve just been super busy. Talk soon!',
      opening:
        'I can’t say what went wrong, and I don’t want to keep trying. October is my last book club. Thank you for all those rides home in the snow.',
    },
  },
};

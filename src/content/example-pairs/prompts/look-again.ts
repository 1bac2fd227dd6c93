import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'So we’re good now, right? Good. Back to the wood.',
    opening:
      'Next Saturday, when we stack the wood, could I ask you whether I’m keeping to it? Five minutes, on the chopping block.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'I don’t want to make a thing of it. Forget I said anything.',
      opening:
        'I’d like to look at this again in a month, after inventory. Ten minutes in the cold store, and I’ll tell you what I’ve noticed.',
    },
    both: {
      closing: 'Let’s never bring it up again and just enjoy the wedding.',
      opening:
        'Three days from now, after the last guests leave, let’s sit in the empty tent with what’s left of the cake and each say one thing that got better.',
    },
    'not-sure': {
      closing: 'We’ll run into each other, I’m sure.',
      opening:
        'It’s too early for me to say. Could we talk for a bit a week from Tuesday, at the laundromat, while the towels dry?',
    },
  },
};

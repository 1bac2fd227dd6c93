import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  camera: {
    closing: 'We’ve got nothing in common these days, that’s all.',
    opening:
      'We used to swim on Thursdays and eat fries on the wall until it got dark. Since September there have been two notes under the door, both about the spare key.',
  },
  'what-i-did': {
    closing: 'Life got busy. That’s nobody’s doing.',
    opening:
      'Twice last fall you asked me to come and see the new workshop. I said, “After the holidays,” both times, and I didn’t write it down.',
  },
  needed: {
    closing: 'People change. There’s no point crying over it.',
    opening:
      'I miss being laughed at for my lists. On Sunday I packed for the hut, and nobody said, “Three sweaters, really?”',
  },
  'still-holds': {
    closing: 'We’ll always be close, no matter what.',
    opening:
      'You’re the one person who knows why I don’t eat plums. On Friday someone handed me the jam, and I looked around for you.',
  },
  loop: {
    closing: 'You stopped coming by, so I stopped asking. Simple as that.',
    opening:
      'When I hear on Monday that you all swam at the lake, you leave it out, then I don’t ask; underneath I was lonely.',
  },
  'one-thing': {
    closing: 'We really need to sit down and have a serious talk about us.',
    opening:
      'I’m bottling the pears on Saturday at three. I’ll hang up a second apron, and it’s fine if it stays on the hook.',
  },
  unresolved: {
    closing: 'It’s like it was before, or we drop it.',
    opening:
      'Maybe we won’t be people who talk each week. I’d be glad of a chess game by mail. My pawn went out this morning.',
  },
};

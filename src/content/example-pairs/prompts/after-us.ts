import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'What we had was special, and I think you know it isn’t over.',
    opening:
      'We still have Otis, and his hip is still bad. He’ll be at your gate at six on Friday with the pills in his bag. You don’t need to come out.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'For the kids’ sake, let’s say it was all lovely.',
      opening:
        'In June you taught Mia to ride the blue bike, and she likes me to tell it. I’ll go on telling it. What you did in the fall I haven’t put down.',
    },
    both: {
      closing: 'We were a disaster. At least we got a kid out of it.',
      opening:
        'We did the house concerts well, every first Saturday for nine years. You built the benches, I called the players. Those friends can come to either of us.',
    },
    'not-sure': {
      closing: 'I sometimes think we gave up too soon.',
      opening:
        'When I read in March that your mother had died, I lit the candle from Porto. I was fond of her. You don’t have to write back.',
    },
  },
};

import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I don’t do drama. I cleaned up and went home.',
    opening:
      'When Ines asked about the deposit at four, I scrubbed the fryer for an hour. It kept me from saying I’d lost the money, and from seeing her face.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'I’m a coward. I stood there like a post and said nothing.',
      opening:
        'At the barbecue on Saturday Uncle Ray did my stutter for everyone. I went to look at the rabbits. Out there nobody could watch me try to answer.',
    },
    'not-sure': {
      closing: 'I was tired on Monday, that’s all there is to it.',
      opening:
        'At Monday’s book group I folded napkins and didn’t talk. I think I was scared of saying something I couldn’t take back.',
    },
  },
};

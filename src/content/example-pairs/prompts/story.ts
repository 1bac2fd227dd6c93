import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'Petra’s too touchy. Anybody else at that wedding would have laughed at the toast.',
    opening:
      'I told myself Petra can take it, she laughs at anything. I kept telling myself that on Saturday, right through the toast, and she’d stopped laughing at the second card.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'My brother is a greedy pig and he’s been one since he was six.',
      opening:
        'On the first of May he sold Mom’s loom without a call. That happened. My story is that the greedy pig has been counting her things since the funeral, and that bit I can’t know.',
    },
    both: {
      closing: 'Theo wants me out of the band. End of story.',
      opening:
        'When Theo turned my amp down on Friday, I decided the little dictator has wanted me out since spring. So I played louder, to make him say it.',
    },
    'not-sure': {
      closing: 'They all think I’m stupid here, so why bother.',
      opening:
        'Since Tuesday, Ray hands the level to the other apprentice. My story is that they laugh at me in the van and I’m out by August. What I saw is a level.',
    },
  },
};

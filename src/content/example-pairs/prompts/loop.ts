import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'When I open up late on a Saturday, you sulk, then nobody can talk to you till noon.',
    opening:
      'When I come in late on a Saturday, you count the drawer out loud, then I joke with the line; underneath I was ashamed.',
  },
  bySide: {
    'they-hurt-me': {
      closing:
        'When I mention Mom’s pills, you change the subject, then I let it go, because what’s the use.',
      opening:
        'When I bring up the nights at Mom’s, you check your calendar, then I drive over; underneath I was tired and alone with it.',
    },
    both: {
      closing: 'When you act like the boss of warm-up, I come late, then you get louder, so who started it?',
      opening:
        'When I ask who’s in front on Friday, you say “we’ll see,” then I skip the warm-up; underneath I was scared you’d picked Jo.',
    },
    'not-sure': {
      closing: 'When I ask about your checkup, you go on about the ducks, then I say fine, have it your way.',
      opening:
        'When I ask on a Monday how the checkup went, you show me the ducks, then I ask again; underneath I was scared for you.',
    },
  },
};

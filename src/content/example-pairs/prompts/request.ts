import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I just want you to think about somebody else for once, at Coach’s party or wherever.',
    opening:
      'Would you tell Coach before Friday’s game that the joke about my shoes was yours? You can say no. I’d like to know either way.',
  },
  bySide: {
    both: {
      closing: 'Could you maybe stop being so touchy about that hedge?',
      opening:
        'Would you ring my bell before you trim the hedge, any day after nine? I’ll do the same before I light the grill, whichever way you decide.',
    },
    'not-sure': {
      closing: 'You could at least tell me if you’re still in for the stall.',
      opening:
        'Could you tell me by Thursday whether you still want to share the market stall? “Don’t know yet” is an answer, too.',
    },
  },
};

import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'You’re not still sore about Saturday’s weigh-in, are you? You know me, I talk.',
    opening:
      'I’m sorry, Walt. On Saturday at the weigh-in I told everybody you’d bought that trout. Can we have a word before the next one?',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'Thanks for Wednesday. Really great, passing my notebook around.',
      opening:
        'On Wednesday you passed my notebook around the bus, and that got to me. Can we talk before first period?',
    },
    both: {
      closing: 'One of us has to be the grown-up about this hedge, I suppose.',
      opening:
        'That was no good, you and me yelling across the fence on Sunday. Can we talk, before the hedge gets any taller?',
    },
    'not-sure': {
      closing: 'You are strange with me since Monday. It is not my problem.',
      opening:
        'Since the handover on Monday you speak to me with few words, and I do not know the reason. Can we talk at the break?',
    },
  },
};

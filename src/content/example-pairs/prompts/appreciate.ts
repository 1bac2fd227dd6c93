import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'You’re a saint for putting up with me, you really are.',
    opening:
      'On Wednesday you scraped the ice off the ramp before I got there with Mom’s wheelchair. You didn’t mention it. I saw the salt.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'I mean, you’re nice when you want to be.',
      opening:
        'In February you learned to say good morning to my mother in Amharic, and you say it each Sunday when she calls. I’m angry about the loan. I’m glad about that.',
    },
    both: {
      closing: 'I do appreciate you. I only wish it went both ways.',
      opening:
        'On Saturday we weren’t speaking, and you left the last plum next to my cup anyway. I ate it at midnight. It was a good plum.',
    },
    'not-sure': {
      closing: 'You’re great. Everything’s great.',
      opening:
        'Last Friday you waited at the trailhead while I fixed my boot, with rain coming. I walked on without thanking you. Thank you.',
    },
  },
};

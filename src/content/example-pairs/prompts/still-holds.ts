import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'You know I love you, so let’s put this week behind us.',
    opening:
      'I’m still the one who goes with you to the eye clinic. On Tuesday I’ll be at the tram stop at eight with your dark glasses, whether or not you feel like talking.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'I guess we’re still friends or whatever.',
      opening:
        'I’m not over what you said in the locker room. I still want you third in the relay on Saturday. You’ve put that baton in my hand forty times, and I trust that.',
    },
    both: {
      closing: 'Sure, we’re fine. We’re family.',
      opening:
        'Whatever we yelled at the notary’s on Monday, half of that orchard is yours and I’m still your brother. I’ll be up the ladder on the first day of picking.',
    },
    'not-sure': {
      closing: 'I assume nothing’s changed. Right?',
      opening:
        'I don’t know yet what’s up with us. I still light the lamp in the window when you work late, and on Thursday I was glad to hear you on the stairs.',
    },
  },
};

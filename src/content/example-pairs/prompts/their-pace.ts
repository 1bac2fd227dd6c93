import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I’m seventy-four, Lena. I haven’t got years for this.',
    opening:
      'You said one call a month, the first Sunday. I’ll sit by the telephone with my tea then, and I won’t call you in between.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'After what you said at the airport, you can come to me.',
      opening:
        'What you said at the airport in August hurt me, and I’d like to tell you how. Pick the week and the park. I’ll bring the thermos and leave when you say.',
    },
    both: {
      closing: 'We’ve both said things. Let’s get it over with before Christmas.',
      opening:
        'Half an hour on a Tuesday, at the noodle place by your work. You stand up when you’ve had enough, and I’ll stay and finish my bowl.',
    },
    'not-sure': {
      closing: 'Just tell me what I did, and we can be done by lunch.',
      opening:
        'I don’t know why your letters stopped in March. I’ll send one card in June, with nothing in it to answer, and leave the rest to you.',
    },
  },
};

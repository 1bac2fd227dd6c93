import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'You’re a rock star. This ward would fall apart without you.',
    opening:
      'Your notes at Sunday’s handover had the one allergy the rest of us had missed. I’ve started writing my margins the way you do.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'You’re good at your job. I’ll leave it at that.',
      opening:
        'The gown came back on Monday, you cut the hem again, and now it hangs straight. I think a lot of your hands. I’d still like to talk about the fitting.',
    },
    both: {
      closing: 'We’re both pros. Let’s act like it.',
      opening:
        'We’ve both been loud about the morning route. You also brought bus 12 in on time right through the January snow. I respect that, and I hadn’t told you.',
    },
    'not-sure': {
      closing: 'No complaints about your work from me.',
      opening:
        'I watched you on Tuesday with the man at counter three. You turned the form around so he could read it himself. I’d like to learn that.',
    },
  },
};

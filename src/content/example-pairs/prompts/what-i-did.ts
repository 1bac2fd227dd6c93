import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I’m sorry things got out of hand on Friday.',
    opening:
      'On Friday I opened your letter from the clinic. I read it standing at the counter, and I put it back so you wouldn’t know.',
  },
  bySide: {
    'i-hurt-them': {
      closing: 'I only said it because I’d been up since four with the baby.',
      opening:
        'I called you lazy on Saturday, in front of your mother, while you were carrying in the chairs.',
    },
    both: {
      closing: 'I’ll own my part when she owns hers.',
      opening:
        'My part: on the call on Monday I talked over you twice, and when you went quiet I said, “Great, here we go.”',
    },
  },
};

import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I said I’m sorry about the motorbike. What do you want, a signed paper?',
    opening:
      'In March I bought the motorbike out of our trip money and let you go on saving. I did that, and I hid it. I’m sorry. I’m selling it on Saturday, and all of it goes back.',
  },
  bySide: {
    both: {
      closing: 'Fine, sorry about the sign, but you did call me cheap in front of a customer first.',
      opening:
        'On market day I threw your sign in the van and cracked it. That was me. I’m sorry. I’m painting a new one tonight, and the next time I’m that mad I’ll walk around the stalls first.',
    },
  },
};

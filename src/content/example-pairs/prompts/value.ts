import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I’m a good person. Ask anyone at the pool.',
    opening:
      'Being there when I’m needed. I have unlocked the pool at six every weekday for nine years. That’s me, and what I said to Ines on Tuesday was me as well.',
  },
  bySide: {
    both: {
      closing: 'I’ve cooked more for this floor than Marek ever will.',
      opening:
        'Nobody eats alone. On the first Sunday of the month I cook a big pot of beans and leave my door open for the whole floor. I’ll do it this Sunday, Marek or no Marek.',
    },
  },
};

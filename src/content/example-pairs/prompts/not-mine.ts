import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'If I’d been quicker with the slates that day, he wouldn’t have yelled.',
    opening:
      'His temper, on the church roof, that August. I was the apprentice, eighteen years old, with slates on my shoulder. He chose to yell so the whole square could hear.',
  },
  bySide: {
    'not-sure': {
      closing: 'Somebody has to keep those two talking, and since the christening it’s me.',
      opening:
        'Mom and Aunt Bea. Since the christening in May I’ve been bringing each of them the other’s words, like a mailman. I didn’t start that, and I can’t finish it for them.',
    },
  },
};

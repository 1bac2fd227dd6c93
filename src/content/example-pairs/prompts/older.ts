import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'My coach yelled at me every Saturday and I turned out fine.',
    opening:
      'When the twins were slow with their skates on Saturday, it was my old coach’s voice that came out of me.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'Forget the cabin. I’ve been touchy about lists since fourth grade.',
      opening:
        'In July, Lena read out who was coming to the cabin. I was back on the gym bench in fourth grade, waiting for my name.',
    },
    both: {
      closing: 'Joon’s tight with his rice and my grandmother was tight with hers. They don’t change.',
      opening:
        'My grandmother kept the pantry key on a string. When Joon wrote his name on the rice last week, I was seven again, and I yelled.',
    },
    'not-sure': {
      closing: 'I’m being silly about a watch. Leave the past where it is.',
      opening:
        'Easter Monday I was showing him the beehives and he looked at his watch. My mother used to look at the clock like that, and I’d stop talking.',
    },
  },
};

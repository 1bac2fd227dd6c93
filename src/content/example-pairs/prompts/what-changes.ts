import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I’ll be more careful with the accounts, okay?',
    opening:
      'From the first of the month, every invoice over fifty goes past you before I sign it. You’ll find them in the blue tray at noon.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'You just need to respect me, that’s all.',
      opening:
        'When you correct my English in front of the guests, I stop talking. From this weekend, please tell me the word later, in the linen room, or leave it.',
    },
    both: {
      closing: 'We need to communicate better, the pair of us.',
      opening:
        'Let’s do Sunday’s handover in five minutes on the doorstep, with Mila out of earshot. I’ll stop asking about your evenings, and I need the swim bag packed.',
    },
    'not-sure': {
      closing: 'I don’t know, things just can’t go on like this.',
      opening:
        'I can’t say what’s behind it. I do need the night schedule by Wednesday, to tell my sitter, and the last two came on Saturday evening.',
    },
  },
};

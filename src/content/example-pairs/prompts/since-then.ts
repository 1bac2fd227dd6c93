import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'She can’t let it go. Three weeks now, and every single receipt.',
    opening:
      'Since I lied about the tuition money, Papa opens the mail on the stairs, standing up. From eight until he’s read it I keep the radio on, so nobody has to talk.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'We’re fine. I just don’t leave my bag in the locker room now.',
      opening:
        'Since she read my diary out to the team, I keep it in my left boot. She’s extra nice on the Friday bus, and I look out the window until she stops.',
    },
    both: {
      closing: 'I did mine, he did his, so we’re even and the fence stays shut.',
      opening:
        'My broken word is mine, and telling the whole street is his. Since May we take the trash cans out at different hours, I at six and he after dark.',
    },
    'not-sure': {
      closing: 'It’s a bit weird with my brother now. Whatever.',
      opening:
        'Since the will was read, my brother signs with his full name. I answer within the hour, and I take out the joke I’d put in about the goat.',
    },
  },
};

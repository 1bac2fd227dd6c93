import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  story: {
    closing: 'So that’s that. We’re each on our own.',
    opening:
      'In the third week of nights I was sure we didn’t need each other anymore. I decided it at four in the morning, over soup from the machine.',
  },
  'what-i-did': {
    closing: 'I was sick. What did you want me to do about it?',
    opening:
      'I missed the christening, and that was the fever. I also left your three letters by the bed until June without one line back. That was me.',
  },
  'did-to-me': {
    closing: 'You had enough on your plate. I managed.',
    opening:
      'The night Theo had croup, I ran the shower hot and held him in the steam until five. I knew you were with your father. I still listened for the door.',
  },
  onlooker: {
    closing: 'Anyone with eyes could see who was holding it all together.',
    opening:
      'She’d have seen my bathroom light at three and the lamp across the yard at half past. Two people up on the same Wednesday, and neither knew about the other.',
  },
  appreciate: {
    closing: 'Well, you did send a card.',
    opening:
      'On the worst Monday you hung your green scarf on the hook by my door. You didn’t have to say what it was for.',
  },
  'loop-exit': {
    closing: 'You can tell when I’m done in. I’m not putting up a sign for it.',
    opening:
      'On Sunday evening I’ll clip a red peg to the calendar for each day I’ll have nothing left. Then you don’t have to read it off my face.',
  },
  plan: {
    closing: 'If I’m wiped out, then just leave me be.',
    opening:
      'If you call up the stairs and I’m all out, then I will say, “After the news,” and come down at half past eight.',
  },
};

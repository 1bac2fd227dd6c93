import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I’ve said sorry four times. I can’t tiptoe around a seven-year-old forever.',
    opening:
      'Since I forgot her at practice, Ana waits by the pool door with her coat on. I could be there at ten to five, engine off, where she can see me.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'Nothing helps. I’ll keep my head down till the shift ends.',
      opening:
        'On ward nights I could take my break at two, when Carla has the desk, and eat my rice in the chapel with the tall windows.',
    },
    both: {
      closing: 'If she’d act normal about the basement, I could act normal.',
      opening:
        'I could carry my laundry up before seven, so the basement is hers after that. For me: not reading her note on the dryer twice a day.',
    },
    'not-sure': {
      closing: 'I’ll give him a wide berth and see if it blows over.',
      opening:
        'Most mornings I stop outside his workshop and then walk on. Tomorrow I could knock with the mail, say good morning, and go.',
    },
  },
};

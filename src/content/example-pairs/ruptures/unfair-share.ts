import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  'it-hurt': {
    closing: 'We’re all tired by Friday. It’s not a contest.',
    opening:
      'You cleaned the clubhouse after every home game from March on, and I got the plaque for “keeping us going.” You clapped. That was a lot to swallow.',
  },
  'what-i-did': {
    closing: 'I’d have taken the Sundays if you had said something.',
    opening:
      'Three months in a row I swapped out of the last Sunday shift and wrote “family thing.” You locked up by yourself all three times, with the register, the floor and the guy who won’t leave.',
  },
  'did-to-me': {
    closing: 'No, leave it, I’ve got the van. I had it in March, I’ll have it in May.',
    opening:
      'I’ve kept the band’s books since March: the van, the insurance, who owes what. On the way to Dayton the three of you sang, and I sat in the back adding up gas.',
  },
  appreciate: {
    closing: 'Sure, you help out too. You did the thing with the gutter in May.',
    opening:
      'You take the midnight calls from my brother. On Tuesday you did it standing in the hall for an hour, in your wet coat.',
  },
  request: {
    closing: 'It’d be nice if somebody pitched in on a Thursday, that’s all.',
    opening:
      'Would you take Mother’s blood test on Thursdays, the whole of it? The form, the bus at eight, the breakfast after. If it is too much, tell me, and I ask our cousin.',
  },
};

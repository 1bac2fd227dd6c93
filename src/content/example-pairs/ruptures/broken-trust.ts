import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  camera: {
    closing: 'Some stuff came up on Monday and now it’s a whole drama.',
    opening:
      'On Monday you found the letter from the credit union on the mat. There was a loan on it from last June. Until that morning only I knew.',
  },
  'what-i-did': {
    closing: 'I didn’t lie. I just didn’t mention it, because I knew you’d get like this.',
    opening:
      'I said I was at the evening class. From October on I sat in the casino on Tuesdays, and at breakfast I told you about lessons I hadn’t been to.',
  },
  amends: {
    closing: 'Fine, go through all my drawers, then, if that makes you happy.',
    opening:
      'The account book is on the shelf by the door. On the first of each month I’ll go through it with you, line by line, for as long as you want that.',
  },
  'not-mine': {
    closing: 'If I’d been easier to talk to that spring, he wouldn’t have had to hide it.',
    opening:
      'I worked doubles that spring and I was short with everyone. The letters behind the freezer, he put there himself.',
  },
  'did-to-me': {
    closing: 'I’m over it. I just don’t believe a word you say.',
    opening:
      'Since that Sunday I take the vacation album to bed. I look at every picture and ask it whether you had told me the truth by then.',
  },
  'still-holds': {
    closing: 'Let’s not throw away twenty years over one summer.',
    opening:
      'I can’t sort out last year yet. The evenings we built the boat were real, and on Saturday I went and oiled the hull.',
  },
  'since-then': {
    closing: 'It’s like a police station in here since May, that’s what happens.',
    opening:
      'At eleven the mail comes, and we both get up. Yesterday one opened it and one stood there, and nobody said what we were looking for.',
  },
};

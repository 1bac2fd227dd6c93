import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'making-space',
  answer: { kind: 'text' },
  wording: {
    question: 'What would a kind person watching have seen?',
    why: 'Picture someone who wants the best for you both. In one trial, married couples who wrote this way three times held steadier. We know of no second trial.',
    starters: [
      'They would notice that I …',
      'Watching us, they’d think …',
      'They’d want … for both of us.',
      'They might gently say to me, “…”',
    ],
    examples: {
      closing: 'They’d say anyone would have cut that branch.',
      opening:
        'From the road they’d see two old men and one pear tree. On Monday I cut the branch on my side and didn’t ask, and Walt picked the blossom out of the grass. They’d hope I walk over there.',
    },
  },
  bySide: {
    'they-hurt-me': {
      why: 'They wish you both well, and they see plainly who did what. In one trial with married couples, this kind of page helped. You can skip it.',
      starters: [
        'They’d see plainly that …',
        'They would wish for me …',
        'They’d want the other one to …',
        'A fair person watching would say …',
      ],
      examples: {
        closing: 'They’d tell me to get over one translation already.',
        opening:
          'The cleaner, say. At five on Tuesday I handed in my translation, and at six he read it out as his. She’d wish me a door that locks, and him the nerve to say whose it was.',
      },
    },
    'not-sure': {
      why: 'Picture someone who means well by both of you and saw it from the side. In one trial, three pages like this helped married couples hold steady.',
      starters: [
        'From a few yards off it looks like …',
        'They might guess that …',
        'They’d probably ask …',
        'They’d catch something I missed: …',
      ],
      examples: {
        closing: 'They’d see me making a thing out of nothing.',
        opening:
          'Someone on the next bench on Sunday saw two girls and one skateboard. One said something, the other laughed late. They’d guess neither of us knew what came next.',
      },
    },
  },
  unless: [{ moves: ['moved-away'] }, { relationships: ['my-grown-child'] }],
  source: 'finkel-2013',
  strength: 'tested-in-a-trial',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

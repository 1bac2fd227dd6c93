import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'making-space',
  answer: { kind: 'text' },
  wording: {
    question: 'What would a kind onlooker see?',
    why: 'Picture someone who wants the best for you both. In one trial, couples who wrote like this a few times a year held steadier than those who didn’t.',
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
      why: 'They want good things for you both, and they see plainly who did what. In one trial, writing like this helped couples hold steady.',
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
      why: 'Picture someone who means well by both of you and saw it from the side. A page like this, now and then, did couples good in one trial.',
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

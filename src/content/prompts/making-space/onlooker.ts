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
    },
    'not-sure': {
      why: 'Picture someone who means well by both of you and saw it from the side. In one trial, three pages like this helped married couples hold steady.',
      starters: [
        'From a few yards off it looks like …',
        'They might guess that …',
        'They’d probably ask …',
        'They’d catch something I missed: …',
      ],
    },
  },
  unless: [{ moves: ['moved-away'] }, { relationships: ['my-grown-child'] }],
  source: 'finkel-2013',
  strength: 'tested-in-a-trial',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

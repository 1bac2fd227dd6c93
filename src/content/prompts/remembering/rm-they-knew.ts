import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'remembering',
  answer: { kind: 'text' },
  wording: {
    question: 'What do you think they knew without being told?',
    why: 'It’s a guess, and you may be the best person to make it. Some things were shown for years without being said.',
    starters: [
      'I think they knew that …',
      'They could tell by …',
      'They saw me …',
      'They once said “…”, so I think …',
      'Nobody had to tell them that …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'young',
  answer: { kind: 'needs' },
  wording: {
    question: 'What did you need right then?',
    why: 'Needing something from a parent is not too much to ask. And it is never a child’s job to calm an adult.',
    starters: [
      'I needed someone to …',
      'I wanted them to ask …',
      'Even just … would have helped',
      'More than anything, I needed …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'near-me',
  answer: { kind: 'text' },
  wording: {
    question: 'If they want distance, how will you give it?',
    why: 'With a deadline, or messages through others, it isn’t distance. What they rely on you for, like the rent, can still be done, with no note in it.',
    starters: [
      'If they go, I won’t …',
      'I won’t ask … where they are.',
      'I’ll keep paying for …, with no message attached.',
      'I’ll stay away from …',
      'When I want to write to them, I’ll …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'for-myself',
  answer: { kind: 'needs' },
  wording: {
    question: 'What did you need?',
    why: 'Needing it was not too much. It counts, whether or not it ever came.',
    starters: [
      'I needed someone to …',
      'What would have helped was …',
      'I kept waiting for …',
      'I needed …, and I got …',
      'I still need …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

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
    examples: {
      closing: 'A grown man doesn’t need meeting at the hospital gate. It was only my eye.',
      opening:
        'I am seventy-one. When they let me out in May with the patch on, I needed one person to come and take my arm. That was all.',
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

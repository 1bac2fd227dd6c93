import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'therapy',
  answer: { kind: 'text' },
  wording: {
    question: 'What was it like for you?',
    why: 'Feelings about the therapy belong in the therapy. You don’t have to be sure you’re right about what happened.',
    starters: [
      'When that happened, I felt …',
      'Sitting across from you, I …',
      'On the way home I …',
      'For the rest of the week I …',
    ],
  },
  source: 'rupture-manual-2015',
  strength: 'clinical-custom',
  review: { reviewedBy: '', role: '', date: '' },
};

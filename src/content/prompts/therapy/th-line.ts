import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'therapy',
  answer: { kind: 'text' },
  wording: {
    question: 'What is one line you could bring in?',
    why: 'Spoken, read out, or handed over on paper: each of them counts. What comes after it is your therapist’s work first.',
    starters: [
      'Before we start today, …',
      'Something felt off when …',
      'I wrote this down because …',
      'I’d like to go back to the moment when …',
    ],
  },
  source: 'rupture-manual-2015',
  strength: 'clinical-custom',
  isNeeded: true,
  review: { reviewedBy: '', role: '', date: '' },
};

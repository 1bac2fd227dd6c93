import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'for-myself',
  answer: { kind: 'text' },
  wording: {
    question: 'What one thing would make tomorrow easier?',
    why: 'Small is good. Pick something you can reach from where you are.',
    starters: [
      'Tonight I can …',
      'I’ll put … where I can find it.',
      'Tomorrow I’ll leave out …',
      'The first hour gets easier if …',
      'I could ask … for a hand with …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

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
    examples: {
      closing: 'It’s okay. Maybe I was too sensitive about your alarm.',
      opening:
        'Your alarm rang in the middle of my sentence, and I felt small. That evening I stayed on the tram until the last stop, because I did not want to go home with it.',
    },
  },
  source: 'rupture-manual-2015',
  strength: 'clinical-custom',
  review: { reviewedBy: '', role: '', date: '' },
};

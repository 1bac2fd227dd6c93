import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'therapy',
  answer: { kind: 'text' },
  wording: {
    question: 'What would you like from your therapist?',
    why: 'Something they could do, asked plainly. They may say no or not yet, and you may ask why.',
    starters: [
      'Could you tell me …',
      'Please ask me before …',
      'The next time I …, I’d like you to …',
      'I’d like us to start with …',
    ],
  },
  source: 'rosenberg',
  strength: 'clinical-custom',
  review: { reviewedBy: '', role: '', date: '' },
};

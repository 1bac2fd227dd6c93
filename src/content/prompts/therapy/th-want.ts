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
    examples: {
      closing: 'Whatever you think is best. You’ve got the diplomas.',
      opening:
        'Could we go slower on Monday? When I cry, please leave the worksheet in the folder and wait a minute with me.',
    },
  },
  source: 'rosenberg',
  strength: 'clinical-custom',
  review: { reviewedBy: '', role: '', date: '' },
};

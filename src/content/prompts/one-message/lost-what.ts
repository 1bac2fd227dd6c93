import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'one-message',
  answer: { kind: 'text' },
  wording: {
    question: 'What do you keep coming back to?',
    why: 'It may be one afternoon, or one thing you still own. A short message has room for just one.',
    starters: [
      'I keep coming back to …',
      'It comes up whenever I …',
      'What I miss is …',
      'What I never found out is …',
      'The last time we …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'remembering',
  answer: { kind: 'text' },
  wording: {
    question: 'Which moment do you keep going back to? Is there another one?',
    why: 'The first may stay just as it is. This only puts a second one next to it.',
    starters: [
      'I keep going back to …',
      'In that moment I …',
      'The other moment is …',
      'There was also the day when …',
      'Both are true: …, and …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

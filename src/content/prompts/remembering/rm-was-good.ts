import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'remembering',
  answer: { kind: 'text' },
  wording: {
    question: 'What was good?',
    why: 'It can be small, and it excuses nothing. If nothing was good, you can leave this empty.',
    starters: [
      'They used to …',
      'Once, in …, we …',
      'I liked the way they …',
      'Even in the bad time, there was …',
      'What I’d keep is …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

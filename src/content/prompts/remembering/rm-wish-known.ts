import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'remembering',
  answer: { kind: 'text' },
  wording: {
    question: 'What do you wish they had known?',
    why: 'Few people get to say all of it in time. What wasn’t said was still true.',
    starters: [
      'I wish they had known that …',
      'I never told them about …',
      'What I was going to say was …',
      'They couldn’t have known that …',
      'While I was acting …, I was really …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'for-myself',
  answer: { kind: 'text' },
  wording: {
    question: 'What don’t you want to explain anymore?',
    why: 'You don’t have to announce it. It can be something only you know you’ve stopped.',
    starters: [
      'I’ve explained … enough.',
      'I don’t owe anyone a reason for …',
      'My “no” about … doesn’t need a second sentence.',
      'I can stop proving that …',
      'I’m done defending …, even in my own head.',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'remembering',
  answer: { kind: 'text' },
  wording: {
    question: 'What do you carry on from them?',
    why: 'A saying, a recipe, a way of holding a hammer. You can also choose what stops with you.',
    starters: [
      'I still … the way they did.',
      'I say “…”, and I hear them.',
      'Because of them I …',
      'What I’d like to pass on is …',
      'What stops with me is …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'remembering',
  answer: { kind: 'text' },
  wording: {
    question: 'Who could you tell about this?',
    why: 'Someone who knew them can hear one part, and someone who never did can hear another. You can ask them not to give advice.',
    starters: [
      'I could tell …, who knew them.',
      'I could tell …, who never met them.',
      'I’d start with the day when …',
      'I don’t need advice, only …',
      'I could bring it up when we …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'unsent',
  answer: { kind: 'text' },
  wording: {
    question: 'Who can carry this with you?',
    why: 'Someone who helps you keep away, and takes nothing to them from you. A counselor or a helpline counts.',
    starters: [
      'I can tell … on …',
      'I’ll ask … to …',
      'When I want to write, I’ll go to … instead.',
      '… knows already, and I can ask for …',
      'I won’t carry it with …, who sees them too.',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

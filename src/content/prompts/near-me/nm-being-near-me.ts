import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'near-me',
  answer: { kind: 'text' },
  wording: {
    question: 'What may it be like to be near you now?',
    why: 'You don’t have to agree with a fear to look at it. One place to look is what they stop doing when you come in.',
    starters: [
      'When I come in, they …',
      'They’ve stopped …',
      'Before they speak, they check …',
      'They go quiet when I …',
      'To them, my voice may sound …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

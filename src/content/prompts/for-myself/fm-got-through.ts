import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'for-myself',
  answer: { kind: 'text' },
  wording: {
    question: 'How did you get through it?',
    why: 'Going still, saying yes, laughing along, walking out: people use what they have. It doesn’t have to look brave to have worked.',
    starters: [
      'What I did was …',
      'I kept my eyes on …',
      'I told myself …',
      'I said “…” so it would stop.',
      'The next morning I still …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'unsent',
  answer: { kind: 'text' },
  wording: {
    question: 'What did they ask for, in their own words?',
    why: 'As they said it, or as the paper says it, with nothing added. Their words stand, even where you see it another way.',
    starters: [
      'They said, “…”',
      'They wrote, “…”',
      'The order says …',
      'They had told me before, when …',
      'The part I didn’t want to read was “…”',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

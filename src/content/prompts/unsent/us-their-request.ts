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
    examples: {
      closing: 'He said not to come by, but that was in June, and he was tired.',
      opening:
        'On the fourth of June he wrote, “Please don’t come to the shop, and don’t write to me again.” There’s no “for now” in it. I’ve looked.',
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'one-message',
  answer: { kind: 'text', most: 320 },
  wording: {
    question: 'What would you say, asking for no answer?',
    why: 'One thing, in a few lines, that leaves them free. Try it with no question mark; even a kind question waits for something.',
    starters: [
      'You came to mind when …',
      'I still have …',
      'I never answered …, and I’m sorry.',
      'I wanted you to know that …',
      'There’s no need to write back. I only …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isNeeded: true,
  review: { reviewedBy: '', role: '', date: '' },
};

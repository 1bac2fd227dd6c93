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
    examples: {
      closing: 'Long time! Was it something I said that summer at the lake? You could at least have told me.',
      opening:
        'Hi Marta. On Tuesday I found the map we drew of the river in ’09, and I hung it up. I let two of your letters lie, and I’m sorry. I hope the river’s been good to you. No need to write back.',
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isNeeded: true,
  review: { reviewedBy: '', role: '', date: '' },
};

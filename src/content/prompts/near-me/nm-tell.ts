import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'near-me',
  answer: { kind: 'text' },
  wording: {
    question: 'Who will you tell this week?',
    why: 'Alone with it, it’s easy to make it smaller. Choose someone who won’t excuse it and won’t carry messages; Support says who you can call about this.',
    starters: [
      'This week I’ll call …',
      'I’ll tell …, who won’t wave it away.',
      'My first sentence will be “…”',
      'I’ll ask … to check with me every …',
      'I won’t tell …, who would pass it on to them.',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

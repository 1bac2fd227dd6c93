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
    examples: {
      closing: 'I’ll tell my brother in the new year, when I’ve got it under control.',
      opening:
        'On Wednesday at noon, in the parked van, I’ll call the line for people worried about what they do. I’ll tell the part about the broken door first, before I can dress it up.',
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

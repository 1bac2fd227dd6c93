import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'therapy',
  answer: { kind: 'text' },
  wording: {
    question: 'What will you do if nothing changes?',
    why: 'You may try again, get a second opinion, or leave. Anything sexual, secret, or about money past the fee is not yours to mend; Support says who to tell.',
    starters: [
      'If they brush it off, I’ll …',
      'I’ll give it until …, and then …',
      'For a second opinion, I could ask …',
      'I’d leave when …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

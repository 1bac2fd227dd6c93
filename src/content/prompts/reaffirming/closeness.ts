import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'reaffirming',
  answer: { kind: 'scale', low: 'far apart', high: 'close' },
  wording: {
    question: 'How close do you feel to them today?',
    why: 'A number for today, for nobody but you. When you look back after the talk, it may help you see what moved.',
    starters: [
      'Today it’s like …',
      'Before this it was more like …',
      'It changes when …',
      'The last time it was close was …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  unless: [{ relationships: ['colleague', 'my-therapist'] }],
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

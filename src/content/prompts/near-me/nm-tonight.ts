import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'near-me',
  answer: { kind: 'text' },
  wording: {
    question: 'What will you do tonight so they’re safe, whatever they decide?',
    why: 'It has to work if they stay, if they go, and if they tell someone. If you can’t be sure of yourself tonight, be somewhere else.',
    starters: [
      'Tonight I’ll sleep at …',
      'I’ll hand … to …, so it’s out of my reach.',
      'When I feel it rise, I’ll go to …',
      'I’ll leave … with them, and I won’t ask for it back.',
      'Tonight I’ll stay off …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

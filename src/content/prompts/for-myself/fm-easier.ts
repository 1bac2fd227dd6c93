import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'for-myself',
  answer: { kind: 'text' },
  wording: {
    question: 'What one thing would make tomorrow easier?',
    why: 'Small is good. Pick something you can reach from where you are.',
    starters: [
      'Tonight I can …',
      'I’ll put … where I can find it.',
      'Tomorrow I’ll leave out …',
      'The first hour gets easier if …',
      'I could ask … for a hand with …',
    ],
    examples: {
      closing: 'I just have to get a grip before the early shift on Monday.',
      opening:
        'Tonight I’ll lay out the uniform and fill the thermos. At five I’ll only have to find my shoes.',
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

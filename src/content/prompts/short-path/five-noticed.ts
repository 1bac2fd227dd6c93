import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'short-path',
  answer: { kind: 'text', most: 300 },
  wording: {
    question: 'What did you notice, the way a camera would?',
    why: 'What could be seen or heard makes a soft start, since there’s less in it to argue with. Guesses can wait.',
    starters: [
      'Since …, I’ve seen …',
      'On … you …, and then …',
      'It used to be …; lately it’s …',
      'I noticed … on …',
    ],
  },
  source: 'gottman-startup',
  strength: 'clinical-custom',
  review: { reviewedBy: '', role: '', date: '' },
};

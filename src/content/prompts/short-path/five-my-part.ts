import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'short-path',
  answer: { kind: 'text', most: 300 },
  wording: {
    question: 'What did you do, and how did it hurt them?',
    why: 'When people rated apologies in stories from work, owning what was done counted most. Two sentences are enough for today.',
    starters: [
      'I …, and that hurt you.',
      'It was me who …',
      'I’m the one who told …',
      'When I …, it hurt you that …',
    ],
  },
  source: 'lewicki-2016',
  strength: 'found-in-studies',
  review: { reviewedBy: '', role: '', date: '' },
};

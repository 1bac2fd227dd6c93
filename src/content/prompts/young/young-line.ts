import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'young',
  answer: { kind: 'text' },
  wording: {
    question: 'What’s one line to say, text, or keep?',
    why: '“Not now” is a line, too. You choose whether they get it; how they take it is the adult’s part.',
    starters: [
      'When you …, I felt …',
      'I’d like you to ask me before …',
      'Can we talk about … when …?',
      'I don’t want to talk yet about …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isNeeded: true,
  review: { reviewedBy: '', role: '', date: '' },
};

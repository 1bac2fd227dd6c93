import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'unsent',
  answer: { kind: 'text' },
  wording: {
    question: 'What do you own, with nobody to tell it to?',
    why: 'Owning it doesn’t need them to listen. If you can’t see your part yet, write only what you’re sure you did.',
    starters: [
      'I …',
      'After they said no, I …',
      'I told myself …, and I went on.',
      'Nobody made me …',
      'What I’m sure I did is …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

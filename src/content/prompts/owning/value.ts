import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'owning',
  answer: { kind: 'text' },
  wording: {
    question: 'What do you still stand for, whatever happened?',
    why: 'Take a minute with one value of yours, even one far away from all this. In studies, people who did this first made fuller apologies and defended themselves less.',
    starters: [
      'I care about …',
      'People can count on me to …',
      'I was close to who I want to be when I …',
      'What I’d want said about me is …',
      'Even on a bad day, I …',
    ],
  },
  bySide: {
    both: {
      why: 'A minute is enough, on anything you hold dear. In studies, those who began there apologized more fully and were less defensive.',
      starters: [
        'Whoever was right, I care about …',
        'Long before this, I was someone who …',
        'I’d do this again tomorrow: …',
        'What nobody has to talk me into is …',
        'I’m at my best when I …',
      ],
    },
  },
  source: 'schumann-2014',
  strength: 'found-in-studies',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'owning',
  answer: { kind: 'list', labels: ['What I meant', 'What it did to you'], most: 2 },
  wording: {
    question: 'What did you mean to do, and what did it do to them?',
    why: 'Both are real, and they can lie far apart. The second is the one to say; the first mostly stays here, unless they ask.',
    starters: [
      'I meant to …',
      'I was trying to …',
      'It left you with …',
      'Because of it, you had to …',
      'You stopped … after I …',
    ],
  },
  bySide: {
    both: {
      why: 'You may each have meant one thing and done another. This is only your half, and what they were left with is the line you’d say.',
      starters: [
        'All I wanted was …',
        'In the moment I meant to …',
        'My end of it left you …',
        'You then had to …',
        'It cost you …',
      ],
    },
  },
  source: 'gottman-aftermath',
  strength: 'clinical-custom',
  review: { reviewedBy: '', role: '', date: '' },
};

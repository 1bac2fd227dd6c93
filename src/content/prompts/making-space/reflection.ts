import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'making-space',
  answer: { kind: 'text' },
  wording: {
    question: 'What do you think it was like for them?',
    why: 'In studies, people who fought more were less happy only where they didn’t feel understood. Offer your guess and let them correct it.',
    starters: [
      'I think it was … for you.',
      'When I …, I imagine it was like …',
      'You had hoped …, and then I …',
      'Did I get that, or was it more …?',
    ],
  },
  bySide: {
    both: {
      question: 'What was it like for them, as you understand it?',
      starters: [
        'As I understand it, you …',
        'So on your end, …',
        'You were …, while I was …',
        'I think I’ve missed something about …',
      ],
    },
  },
  unless: [{ sides: ['both'], relationships: ['my-grown-child'] }],
  coach: 'quiet',
  source: 'gordon-chen-2016',
  strength: 'found-in-studies',
  review: { reviewedBy: '', role: '', date: '' },
};

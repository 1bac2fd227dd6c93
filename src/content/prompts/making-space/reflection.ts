import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'making-space',
  answer: { kind: 'text' },
  wording: {
    question: 'What do you think it was like for them?',
    why: 'In studies of couples, fights went with being less happy only where people didn’t feel understood. Offer your guess and let them correct it.',
    starters: [
      'I think it was … for you.',
      'When I …, I imagine it was like …',
      'You had hoped …, and then I …',
      'Did I get that, or was it more …?',
    ],
    examples: {
      closing: 'I know how Saturday was for you. No need to go into it.',
      opening:
        'I think Saturday was lonely. You ran the whole honey stall from seven, you’d put out a stool for me, and I came at noon with a story. What did I get wrong?',
    },
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
      examples: {
        closing: 'You were upset, fine. Now listen to my side.',
        opening:
          'So when I tuned your violin on Thursday without asking, it was like I’d said you couldn’t hear. And it was your mother’s. Is that close?',
      },
    },
  },
  unless: [{ sides: ['both'], relationships: ['my-grown-child'] }],
  coach: 'quiet',
  source: 'gordon-chen-2016',
  strength: 'found-in-studies',
  review: { reviewedBy: '', role: '', date: '' },
};

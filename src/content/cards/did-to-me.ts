import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What it did to me',
  lead: {
    'they-hurt-me': 'I want you to know what that was like.',
    both: 'This is how it was on my side.',
    'not-sure': 'I’ll tell you how it was for me.',
  },
  from: [
    { prompt: 'feelings' },
    { prompt: 'did-to-me' },
    { prompt: 'five-did-and-need', items: [0] },
    { prompt: 'five-each', items: [0] },
  ],
  stop: 'Stop and breathe. You don’t have to make it smaller.',
  missing: 'What it did to you',
};

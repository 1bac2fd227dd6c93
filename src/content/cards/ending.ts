import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'Ending this kindly',
  lead: {
    'i-hurt-them': 'This is hard to say, and I’ve thought about it.',
    'they-hurt-me': 'This is hard to say, and I’ve thought about it.',
    both: 'This is hard to say, and I’ve thought about it.',
    'not-sure': 'This is hard to say, and I’ve thought about it.',
  },
  from: [{ prompt: 'ending-kindly' }],
  stop: 'Say it once. You don’t have to explain it twice.',
  offered: true,
};

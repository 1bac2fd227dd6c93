import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'Ending this kindly',
  lead: {
    'i-hurt-them': 'I’ve thought about this for a long time.',
    'they-hurt-me': 'I’ve thought about this for a long time.',
    both: 'I’ve thought about this for a long time.',
    'not-sure': 'I’ve thought about this for a long time.',
  },
  from: [{ prompt: 'ending-kindly' }],
  stop: 'Say it once. You don’t have to explain it twice.',
  offered: true,
};

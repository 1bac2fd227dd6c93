import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What I needed',
  lead: {
    'they-hurt-me': 'Something was missing for me, and I’ll say it plainly.',
    both: 'I’ve thought about what was missing for me.',
    'not-sure': 'I think I know what was missing for me.',
  },
  from: [
    { prompt: 'needed' },
    { prompt: 'five-did-and-need', items: [1] },
    { prompt: 'anger-hurt-wish', items: [2] },
  ],
  stop: 'Stop. A need is not an order, and it isn’t too much.',
  missing: 'What you needed',
};

import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What I needed',
  lead: {
    'they-hurt-me': 'What I’d have needed is simple to say and hard to ask for.',
    both: 'I’ve thought about what was missing for me.',
    'not-sure': 'I think I know what was missing for me.',
  },
  from: [
    { prompt: 'needed' },
    { prompt: 'five-did-and-need', items: [1] },
    { prompt: 'anger-hurt-wish', items: [2], bridge: 'Under the anger there was a wish.' },
  ],
  stop: 'Stop. A need is not an order. They may not have known.',
  missing: 'What you needed',
};

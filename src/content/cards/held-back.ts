import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What I held back',
  lead: {
    'they-hurt-me': 'There’s something I didn’t say then.',
    both: 'There’s something I didn’t say then.',
    'not-sure': 'There’s something I haven’t said yet.',
  },
  from: [{ prompt: 'held-back', items: 'last' }],
  stop: 'Stop there. Once is enough.',
  offered: true,
};

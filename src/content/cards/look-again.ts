import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'When we look again',
  lead: {
    'i-hurt-them': 'Could we look at this once more?',
    'they-hurt-me': 'Could we look at this once more?',
    both: 'Could we look at this once more?',
    'not-sure': 'Could we look at this once more?',
  },
  from: [{ prompt: 'look-again' }],
  stop: 'Ask if the day suits them.',
  offered: true,
};

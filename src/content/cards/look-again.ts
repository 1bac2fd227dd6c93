import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'When we look again',
  lead: {
    'i-hurt-them': 'I’ve thought about when we could look at this again, if you’d like to.',
    'they-hurt-me': 'I’ve thought about when I’d like to look at this again.',
    both: 'I’ve thought about when we could look at this again.',
    'not-sure': 'I’ve thought about when we could look at this again.',
  },
  from: [{ prompt: 'look-again' }],
  stop: 'Ask if the day suits them.',
  offered: true,
};

import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'Listen',
  lead: {
    'i-hurt-them': 'Take your time. I’m listening.',
    'they-hurt-me': 'I’m listening. I won’t argue with it now.',
    both: 'Take your time. I’m listening.',
    'not-sure': 'I’m listening.',
  },
  from: [],
  stop: 'Say nothing of your own yet. When they stop: “Is there more?”',
};

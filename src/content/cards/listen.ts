import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'Listen',
  lead: {
    'i-hurt-them': 'Take your time. I’m listening.',
    'they-hurt-me': 'Now I’d like to listen.',
    both: 'Take your time. I’m listening.',
    'not-sure': 'I’m listening.',
  },
  from: [],
  stop: 'Let them finish. When they stop, you can ask, “Is there more?” You can also leave it there for today.',
};

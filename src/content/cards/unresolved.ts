import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What may stay open',
  lead: {
    'i-hurt-them': 'I don’t think we have to solve all of it.',
    'they-hurt-me': 'I don’t think we have to solve all of it.',
    both: 'I don’t think we have to solve all of it.',
    'not-sure': 'I don’t think we have to solve all of it.',
  },
  from: [{ prompt: 'unresolved' }],
  stop: 'It’s all right to leave it there.',
  offered: true,
};

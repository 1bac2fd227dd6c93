import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What I’d like',
  lead: {
    'they-hurt-me': 'This is what I’d like from you.',
  },
  from: [{ prompt: 'th-want' }],
  stop: 'See what they do with it. That’s their work.',
};

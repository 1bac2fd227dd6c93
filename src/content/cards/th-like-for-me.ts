import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What it was like',
  lead: {
    'they-hurt-me': 'I’d like you to know what that was like for me.',
  },
  from: [{ prompt: 'th-like-for-me' }],
  stop: 'You don’t have to protect them from it.',
};

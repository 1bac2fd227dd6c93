import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What I wonder',
  lead: {
    'not-sure': 'I don’t know what it was. I’ve wondered.',
  },
  from: [{ prompt: 'their-version' }],
  stop: 'Let them say no to it.',
  missing: 'What you wonder about',
};

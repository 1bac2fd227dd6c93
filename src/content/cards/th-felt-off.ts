import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What felt off',
  lead: {
    'they-hurt-me': 'This is the moment I mean.',
  },
  from: [{ prompt: 'th-felt-off' }],
  stop: 'Stop. Let them ask.',
};

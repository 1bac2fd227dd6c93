import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What has to be different',
  lead: {
    'they-hurt-me': 'There’s one thing that has to be different.',
    'not-sure': 'There’s one thing that may have to be different.',
  },
  from: [{ prompt: 'what-changes' }],
  stop: 'Say it once. This one is not a request, so it needs no yes.',
  offered: true,
};

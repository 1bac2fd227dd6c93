import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What has to be different',
  lead: {
    'they-hurt-me': 'There’s one thing that has to be different.',
    both: 'And this is what has to be different, on my end and on yours.',
    'not-sure': 'There’s one thing that may have to be different.',
  },
  from: [{ prompt: 'what-changes' }],
  stop: 'Say it once. This one is not a request, so it needs no yes.',
};

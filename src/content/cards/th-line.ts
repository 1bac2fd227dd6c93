import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'The line I bring in',
  from: [{ prompt: 'th-line' }],
  stop: 'You can read it out, or hand it over.',
};

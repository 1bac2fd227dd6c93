import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'My line',
  from: [{ prompt: 'young-line' }],
  stop: 'You can say it, text it or keep it. Then you’re done.',
};

import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'The message',
  from: [{ prompt: 'lost-message' }],
  stop: 'Send it once. Then put the phone away; it asks for no answer.',
  missing: 'The message itself',
};

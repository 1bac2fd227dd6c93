import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What I wonder',
  lead: {
    'not-sure': 'I don’t know what it was, so this is a guess.',
  },
  from: [{ prompt: 'their-version' }],
  stop: 'It’s only a guess. Let them tell you it was something else.',
  missing: 'What you wonder about',
};

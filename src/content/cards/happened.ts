import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What happened',
  lead: {
    'they-hurt-me': 'I’ll tell you what I saw, only that.',
    both: 'This is what I saw.',
    'not-sure': 'This is what I saw.',
  },
  from: [{ prompt: 'camera' }],
  stop: 'Stop. If they argue about a detail, come back to the one thing that matters.',
  missing: 'What happened, as a camera would have shown it',
};

import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What I noticed',
  lead: {
    'not-sure': 'I noticed something, and I’d rather ask than guess.',
  },
  from: [{ prompt: 'camera' }, { prompt: 'five-noticed' }],
  stop: 'Stop. You said what you saw. You’re not accusing anyone.',
  missing: 'What you noticed',
};

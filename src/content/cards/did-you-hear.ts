import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'Ask what they heard',
  lead: {
    'they-hurt-me': 'Would you tell me what you heard? I’d rather know than guess.',
    both: 'Could you tell me what you heard me say?',
    'not-sure': 'Could you tell me what you heard?',
  },
  from: [],
  stop: 'Wait. If it comes back wrong, say the one part again, shorter.',
};

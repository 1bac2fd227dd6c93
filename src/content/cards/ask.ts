import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'Ask how it was',
  lead: {
    'i-hurt-them': 'I’d like to hear how it was for you, if you want to tell me. I won’t argue.',
    'they-hurt-me': 'I’d like to know how you saw it.',
    both: 'I’d like to hear how it was for you. I won’t answer back until you’re done.',
    'not-sure': 'How was it for you? I may be reading this wrong.',
  },
  from: [],
  stop: 'Stop. Count three breaths if you have to. Don’t fill the quiet.',
};

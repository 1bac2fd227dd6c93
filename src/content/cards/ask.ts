import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'Ask first',
  lead: {
    'i-hurt-them': 'Before I say my part, I’d like to hear how it was for you.',
    'they-hurt-me': 'I’d like to know how you saw it.',
    both: 'Before I tell you my side, I’d like to hear yours. I won’t answer back until you’re done.',
    'not-sure': 'How was it for you? I may be reading this wrong.',
  },
  from: [],
  stop: 'Stop. Count three breaths if you have to. Don’t fill the quiet.',
};

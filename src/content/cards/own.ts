import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'My part',
  lead: {
    'i-hurt-them': 'This is what I did.',
    'they-hurt-me': 'This part was mine.',
    both: 'This is my half, and only mine.',
    'not-sure': 'This part I’m sure was mine.',
  },
  from: [
    { prompt: 'what-i-did' },
    { prompt: 'five-my-part' },
    { prompt: 'five-each', items: [1] },
    { prompt: 'it-hurt' },
    { prompt: 'intention-impact', items: [1], bridge: 'This is what I think it did.' },
    { prompt: 'apology' },
  ],
  stop: 'Stop here. No “but,” no reasons. Let it stand.',
  missing: 'What you did, in one plain sentence',
};

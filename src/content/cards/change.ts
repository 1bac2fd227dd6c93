import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What I will do',
  lead: {
    'i-hurt-them': 'Here is what I’m going to do about it.',
    'they-hurt-me': 'Here is what I can do from my end.',
    both: 'This is what I’ll do, whatever you decide.',
    'not-sure': 'Here is what I can do.',
  },
  from: [
    { prompt: 'amends' },
    { prompt: 'one-thing', bridge: 'There’s one more thing I’ll do.' },
    {
      prompt: 'what-changes',
      bridge: 'And this is what will be different.',
      sides: ['i-hurt-them', 'both'],
    },
    { prompt: 'comfort', sides: ['i-hurt-them'] },
    { prompt: 'their-pace', sides: ['i-hurt-them', 'both'] },
    { prompt: 'plan', sides: ['i-hurt-them', 'both'] },
    { prompt: 'come-back', sides: ['i-hurt-them', 'both'] },
  ],
  stop: 'One thing is enough. Don’t add a second to be forgiven.',
  missing: 'One thing you will do',
};

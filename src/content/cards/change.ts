import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What I will do',
  lead: {
    'i-hurt-them': 'Here is what I’m going to do about it.',
    'they-hurt-me': 'And this is what I’ll do on my side, either way.',
    both: 'This is what I’ll do, whatever you decide.',
    'not-sure': 'Here is what I can do.',
  },
  from: [
    { prompt: 'amends' },
    { prompt: 'one-thing', bridge: 'There’s one more thing I’ll do.' },
    {
      prompt: 'what-changes',
      bridge: 'And this is what will be different.',
      sides: ['i-hurt-them'],
    },
    { prompt: 'comfort', sides: ['i-hurt-them'] },
    { prompt: 'their-pace' },
    { prompt: 'work-again', sides: ['i-hurt-them'] },
    { prompt: 'plan' },
    { prompt: 'come-back' },
  ],
  stop: 'One thing is enough. It isn’t a trade, so wait for nothing back.',
  missing: 'What you will do from here',
};

import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'The pattern between us',
  lead: {
    'i-hurt-them': 'I think we get caught in something, the two of us. This is my half of the picture.',
    'they-hurt-me': 'There’s a thing that happens between us. I can only see my half.',
    both: 'I’ve tried to draw what we get into. It’s only my half.',
    'not-sure': 'I wonder if this is a loop we’re both in. This is what I can see of it.',
  },
  from: [{ prompt: 'loop' }, { prompt: 'loop-exit', bridge: 'And this is where I could step out of it.' }],
  stop: 'Show your half. Ask for theirs; don’t fill it in.',
  offered: true,
};

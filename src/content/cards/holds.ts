import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What still holds',
  lead: {
    'i-hurt-them': 'One more thing, and it doesn’t ask for anything back.',
    'they-hurt-me': 'So that you know where I stand.',
    both: 'And something that hasn’t changed.',
    'not-sure': 'Something that hasn’t changed for me.',
  },
  from: [
    { prompt: 'still-holds' },
    { prompt: 'appreciate' },
    { prompt: 'respect-work' },
    { prompt: 'after-us' },
  ],
  stop: 'Stay quiet for a bit. It doesn’t need an answer.',
  missing: 'What still holds, if something does',
};

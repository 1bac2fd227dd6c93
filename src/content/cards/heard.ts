import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'What I heard',
  lead: {
    'i-hurt-them': 'I want to check that I understood. Tell me where I’m off.',
    'they-hurt-me': 'This is what I’m taking in.',
    both: 'I’ll say back what I got. Correct me.',
    'not-sure': 'This is what I’m taking in.',
  },
  from: [
    { prompt: 'reflection' },
    { prompt: 'childhood-picture', bridge: 'And about the years when you were small.' },
  ],
  stop: 'Ask: “Did I get that right?” Let them correct you.',
  missing: 'One sentence of what it may have been like for them',
};

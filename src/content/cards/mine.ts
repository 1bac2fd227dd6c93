import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'My part',
  lead: {
    'they-hurt-me': 'There’s a part of this that was mine, and it doesn’t change the rest.',
    'not-sure': 'If part of this was mine, it’s this.',
  },
  from: [{ prompt: 'my-part' }],
  stop: 'Only this. You don’t have to add to it to be fair.',
};

import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Karina Schumann',
  year: '2014',
  title: 'An affirmed self and a better apology',
  where: 'Journal of Experimental Social Psychology',
  strength: 'found-in-studies',
  said: 'People first took a short time to think of a value they hold. Then they said sorry more fully, and they made fewer excuses.',
};

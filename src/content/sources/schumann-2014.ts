import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Karina Schumann',
  year: '2014',
  title:
    'An affirmed self and a better apology: The effect of self-affirmation on transgressors’ responses to victims',
  where: 'Journal of Experimental Social Psychology',
  address: 'https://doi.org/10.1016/j.jesp.2014.04.013',
  strength: 'found-in-studies',
  said: 'People first took a short time to think of a value they hold. Then they said sorry more fully, and they made fewer excuses.',
};

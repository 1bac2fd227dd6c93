import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Frantz and Bennigson',
  year: '2005',
  title: 'Better late than early: The influence of timing on apology effectiveness',
  where: 'Journal of Experimental Social Psychology',
  address: 'https://doi.org/10.1016/j.jesp.2004.07.007',
  strength: 'found-in-studies',
  said: 'Students told of a quarrel of theirs, or read one that was made up. An apology that came later in the talk worked better, and it seems the reason was that by then the hurt person felt heard.',
};

import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Frantz and Bennigson',
  year: '2005',
  title: 'Better late than early: The influence of timing on apology effectiveness',
  where: 'Journal of Experimental Social Psychology',
  strength: 'found-in-studies',
  said: 'An apology that came later in the talk worked better. The reason was that by then the hurt person felt heard.',
};

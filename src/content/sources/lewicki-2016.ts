import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Lewicki, Polin and Lount',
  year: '2016',
  title: 'An Exploration of the Structure of Effective Apologies',
  where: 'Negotiation and Conflict Management Research',
  address: 'https://doi.org/10.1111/ncmr.12073',
  strength: 'found-in-studies',
  said: '755 people rated apologies in made-up stories from work. Owning it counted most, then an offer to put it right. Asking to be forgiven counted least.',
};

import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Doss, Cicila, Georgia, Roddy, Nowlan, Benson and Christensen',
  year: '2016',
  title:
    'A randomized controlled trial of the web-based OurRelationship program: Effects on relationship and individual functioning',
  where: 'Journal of Consulting and Clinical Psychology',
  address: 'https://doi.org/10.1037/ccp0000063',
  strength: 'tested-in-a-trial',
  said: '300 couples did an online program together, with a coach who called them. They were happier as couples after it than those who waited (d = .69). It was a different program, and both took part.',
};

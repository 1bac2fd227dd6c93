import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Eubanks, Muran and Safran',
  year: '2018',
  title: 'Alliance rupture repair: A meta-analysis',
  where: 'Psychotherapy',
  address: 'https://doi.org/10.1037/pst0000185',
  strength: 'found-in-studies',
  said: 'Where a strain between client and therapist was repaired, the therapy tended to go better (r = .29, from 11 studies with 1,314 clients). It is about therapy, not about home.',
  secondHand: true,
};

import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Nowlan, Roddy and Doss',
  year: '2017',
  title:
    'The online OurRelationship program for relationally distressed individuals: A pilot randomized controlled trial',
  where: 'Couple and Family Psychology: Research and Practice',
  address: 'https://doi.org/10.1037/cfp0000080',
  strength: 'tested-in-a-trial',
  said: 'People did an online program about their relationship without their partner. They felt better in their own lives. The relationship did not get measurably better. It was a small first trial, of a different program.',
};

import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Kazantzis, Whittington and Dattilio',
  year: '2010',
  title: 'Meta-analysis of homework effects in cognitive and behavioral therapy: A replication and extension',
  where: 'Clinical Psychology: Science and Practice',
  address: 'https://doi.org/10.1111/j.1468-2850.2010.01204.x',
  strength: 'found-in-studies',
  said: 'A review of 46 studies with 1,072 people. Where the same therapy was given with and without practice between sessions, people did better with it (d = .48). It is about one family of therapies for one person, not about couples.',
};

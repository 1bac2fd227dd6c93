import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Kazantzis, Whittington, Zelencich, Kyrios, Norton and Hofmann',
  year: '2016',
  title:
    'Quantity and quality of homework compliance: A meta-analysis of relations with outcome in cognitive behavior therapy',
  where: 'Behavior Therapy',
  address: 'https://doi.org/10.1016/j.beth.2016.05.002',
  strength: 'found-in-studies',
  said: 'How well people did the practice went with doing better about as much as how much of it they did. Only 3 of the 17 studies looked at how well, so it may be off.',
};

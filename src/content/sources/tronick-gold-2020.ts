import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Ed Tronick and Claudia M. Gold',
  year: '2020',
  title: 'The Power of Discord',
  where: 'Book, pages 37–38',
  strength: 'found-in-studies',
  said: 'Healthy babies and parents are out of step about 70 percent of the time. What seems to matter is that they find each other again. This is about infants, not couples.',
};

import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Cordova and others',
  year: '2014',
  title: 'The Marriage Checkup: A randomized controlled trial',
  where: 'Journal of Consulting and Clinical Psychology',
  strength: 'tested-in-a-trial',
  said: '215 couples took part in a trial of a yearly check-up. Those who had it were helped by it for two years.',
};

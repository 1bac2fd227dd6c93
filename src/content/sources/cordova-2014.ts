import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Cordova and others',
  year: '2014',
  title: 'The Marriage Checkup: A randomized controlled trial of annual relationship health checkups',
  where: 'Journal of Consulting and Clinical Psychology',
  address: 'https://doi.org/10.1037/a0037097',
  strength: 'tested-in-a-trial',
  said: '215 couples took part in a trial of a yearly check-up. Over two years those who had it felt closer than those who did not; for a year and a half they were less unhappy. The gain was small.',
};

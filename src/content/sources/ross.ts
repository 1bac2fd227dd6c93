import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Ross, Karney, Nguyen and Bradbury',
  year: '2019',
  title:
    'Communication That Is Maladaptive for Middle-Class Couples Is Adaptive for Socioeconomically Disadvantaged Couples',
  where: 'Journal of Personality and Social Psychology',
  strength: 'found-in-studies',
  said: 'In two studies (515 and 431 couples), backing off when asked to change was sometimes a help for couples with few means. For couples with more, it was not.',
};

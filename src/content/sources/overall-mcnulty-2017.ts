import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Overall and McNulty',
  year: '2017',
  title: 'What type of communication during conflict is beneficial for intimate relationships?',
  where: 'Current Opinion in Psychology',
  address: 'https://doi.org/10.1016/j.copsyc.2016.03.002',
  strength: 'found-in-studies',
  said: 'Comfort can do harm where something serious has to change. Saying plainly what is wrong can help, if change is possible.',
};

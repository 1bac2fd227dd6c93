import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Gottman, Driver and Tabares',
  year: '2015',
  title: 'Repair During Marital Conflict in Newlyweds',
  where: 'Journal of Family Psychotherapy',
  address: 'https://doi.org/10.1080/08975353.2015.1038962',
  strength: 'found-in-studies',
  said: 'In talks between newlyweds, the tries at repair that worked best came early. They were warm rather than logical: a joke, some fondness, saying what goes on inside, taking part of the blame.',
};

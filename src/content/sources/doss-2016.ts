import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Doss and others',
  year: '2016',
  title:
    'A Randomized Controlled Trial of the Web-Based OurRelationship Program: Effects on Relationship and Individual Functioning',
  where: 'Journal of Consulting and Clinical Psychology',
  strength: 'tested-in-a-trial',
  said: '300 couples took part in a trial of a program on the web with a coach behind it. They were happier together after it (d = .69). Later work on people who used it alone found that it helped them, but did not show that it helped the couple.',
};

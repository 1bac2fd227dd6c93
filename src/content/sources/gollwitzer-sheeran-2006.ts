import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Gollwitzer and Sheeran',
  year: '2006',
  title: 'Implementation intentions and goal achievement: A meta-analysis of effects and processes',
  where: 'Advances in Experimental Social Psychology',
  address: 'https://doi.org/10.1016/S0065-2601%2806%2938002-1',
  strength: 'found-in-studies',
  said: 'Plans in the form “if this, then I will do that” helped people do what they meant to do (d = .65, from 94 tests). None of this was about conflict.',
};

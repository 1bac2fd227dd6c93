import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Grossmann and Kross',
  year: '2014',
  title:
    'Exploring Solomon’s Paradox: Self-distancing eliminates the self-other asymmetry in wise reasoning about close relationships in younger and older adults',
  where: 'Psychological Science',
  address: 'https://doi.org/10.1177/0956797614535400',
  strength: 'found-in-studies',
  said: 'People thought more wisely about a friend’s trouble than about their own. When they stepped back and looked from outside, the gap went away (693 people).',
};

import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Grossmann and Kross',
  year: '2014',
  title: 'Exploring Solomon’s Paradox',
  where: 'Psychological Science',
  strength: 'found-in-studies',
  said: 'People thought more wisely about a friend’s trouble than about their own. When they stepped back and looked from outside, the gap went away (693 people).',
};

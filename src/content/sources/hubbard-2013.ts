import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Hubbard, Hendrickson, Fehrenbach and Sur',
  year: '2013',
  title:
    'Effects of Timing and Sincerity of an Apology on Satisfaction and Changes in Negative Feelings During Conflicts',
  where: 'Western Journal of Communication',
  strength: 'found-in-studies',
  said: '60 couples talked about something they often fight over. Where the talk ran past ten minutes, an early apology went with feeling better about it than a late one. In shorter talks it was the other way round.',
};

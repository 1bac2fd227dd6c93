import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Mend',
  year: '',
  title: 'Our own judgment',
  where: 'Mend',
  strength: 'our-judgement',
  said: 'No study stands behind this one. It is what we think, and you are free to think otherwise.',
};

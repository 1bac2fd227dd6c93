import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Harville Hendrix',
  year: '',
  title: 'The Imago dialogue',
  where: 'Clinical practice',
  strength: 'clinical-custom',
  said: 'One speaks, and the other gives it back, asks if that was all, and says how it makes sense from there. In a first trial the gain showed in the numbers, yet it was too small to count in the clinic.',
};

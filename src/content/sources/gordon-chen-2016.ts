import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Gordon and Chen',
  year: '2016',
  title:
    'Do you get where I’m coming from?: Perceived understanding buffers against the negative impact of conflict on relationship satisfaction',
  where: 'Journal of Personality and Social Psychology',
  address: 'https://doi.org/10.1037/pspi0000039',
  strength: 'found-in-studies',
  said: 'In 7 studies, fights went with being less happy as a couple, and only where they did not feel understood.',
};

import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Eubanks, Muran and Safran',
  year: '2015',
  title: 'Rupture Resolution Rating System (3RS): Manual',
  where: 'Manual for raters of therapy sessions',
  strength: 'clinical-custom',
  said: 'A guide to spotting the two kinds of strain in therapy. It warns that a short answer, a silence or good manners need not mean that someone has pulled away.',
};

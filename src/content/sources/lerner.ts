import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Harriet Lerner',
  year: '2017',
  title: 'Why Won’t You Apologize?',
  where: 'Book',
  strength: 'clinical-custom',
  said: 'A true sorry has no “but” and no “if.” It is about the act, not about how the other took it; it mends what it can, and it asks for nothing back.',
};

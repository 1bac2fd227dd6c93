import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Sue Johnson',
  year: '',
  title: 'Emotionally focused therapy',
  where: 'Clinical practice',
  strength: 'clinical-custom',
  said: 'One chases and the other backs off, and each move feeds the next. Under the loud feeling there is often a softer one. The pattern is treated as the problem, not a person.',
};

import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Lindsay Braman',
  year: '',
  title: 'Rupture & Repair',
  where: 'Drawing, after a lecture at the Allender Center',
  strength: 'clinical-custom',
  said: 'Her drawing says that those who do not know how to repair play it safe, and that repair may feel like a myth because it is so rare. It is a view, not a study.',
};

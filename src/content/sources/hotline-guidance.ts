import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'National domestic violence hotlines',
  year: '',
  title: 'What hotlines advise about joint repair where there is abuse',
  where: 'Hotline guidance',
  strength: 'clinical-custom',
  said: 'Where there is abuse, working on it as a couple makes it look like a shared fault. It can be used against the person who was hurt, and it may make things worse. Hotlines advise against it.',
};

import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Marshall B. Rosenberg',
  year: '',
  title: 'Nonviolent Communication',
  where: 'Book',
  strength: 'clinical-custom',
  said: 'Say what you saw, what you feel and what you need. Then ask for one thing that can be done and that the other is free to refuse.',
};

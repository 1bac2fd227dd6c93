import type { WordGroup } from '../schema';

export const group: WordGroup = {
  title: 'Hurt',
  items: [
    { id: 'sore', word: 'sore' },
    { id: 'disappointed', word: 'disappointed' },
    { id: 'stung', word: 'stung' },
    { id: 'jealous', word: 'jealous' },
    { id: 'hurt', word: 'hurt' },
    { id: 'wounded', word: 'wounded' },
    { id: 'crushed', word: 'crushed' },
    { id: 'heartbroken', word: 'heartbroken' },
  ],
};

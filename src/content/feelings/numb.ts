import type { WordGroup } from '../schema';

export const group: WordGroup = {
  title: 'Numb or tired',
  items: [
    { id: 'flat', word: 'flat' },
    { id: 'tired', word: 'tired' },
    { id: 'far-away', word: 'far away' },
    { id: 'worn-out', word: 'worn out' },
    { id: 'empty', word: 'empty' },
    { id: 'numb', word: 'numb' },
    { id: 'drained', word: 'drained' },
    { id: 'exhausted', word: 'exhausted' },
  ],
};

import type { WordGroup } from '../schema';

export const group: WordGroup = {
  title: 'Ashamed',
  items: [
    { id: 'awkward', word: 'awkward' },
    { id: 'self-conscious', word: 'self-conscious' },
    { id: 'embarrassed', word: 'embarrassed' },
    { id: 'sorry', word: 'sorry' },
    { id: 'guilty', word: 'guilty' },
    { id: 'ashamed', word: 'ashamed' },
    { id: 'mortified', word: 'mortified' },
  ],
};

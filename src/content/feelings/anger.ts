import type { WordGroup } from '../schema';

export const group: WordGroup = {
  title: 'Angry',
  items: [
    { id: 'annoyed', word: 'annoyed' },
    { id: 'impatient', word: 'impatient' },
    { id: 'frustrated', word: 'frustrated' },
    { id: 'fed-up', word: 'fed up' },
    { id: 'resentful', word: 'resentful' },
    { id: 'angry', word: 'angry' },
    { id: 'mad', word: 'mad' },
    { id: 'bitter', word: 'bitter' },
    { id: 'furious', word: 'furious' },
  ],
};

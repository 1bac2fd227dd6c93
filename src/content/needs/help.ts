import type { WordGroup } from '../schema';

export const group: WordGroup = {
  title: 'Help and kindness',
  items: [
    { id: 'appreciation', word: 'to be appreciated' },
    { id: 'encouragement', word: 'encouragement' },
    { id: 'help', word: 'help' },
    { id: 'comfort', word: 'comfort' },
  ],
};

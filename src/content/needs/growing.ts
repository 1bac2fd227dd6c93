import type { WordGroup } from '../schema';

export const group: WordGroup = {
  title: 'Play and growing',
  items: [
    { id: 'play', word: 'some fun' },
    { id: 'growth', word: 'room to grow' },
  ],
};

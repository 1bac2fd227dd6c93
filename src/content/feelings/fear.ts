import type { WordGroup } from '../schema';

export const group: WordGroup = {
  title: 'Afraid',
  items: [
    { id: 'uneasy', word: 'uneasy' },
    { id: 'on-edge', word: 'on edge' },
    { id: 'nervous', word: 'nervous' },
    { id: 'worried', word: 'worried' },
    { id: 'anxious', word: 'anxious' },
    { id: 'afraid', word: 'afraid' },
    { id: 'panicky', word: 'panicky' },
    { id: 'terrified', word: 'terrified' },
  ],
};

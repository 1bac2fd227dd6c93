import type { WordGroup } from '../schema';

export const group: WordGroup = {
  title: 'Respect',
  items: [
    { id: 'choice', word: 'a choice' },
    { id: 'a-say', word: 'a say in it' },
    { id: 'fairness', word: 'fairness' },
    { id: 'respect', word: 'respect' },
    { id: 'dignity', word: 'my dignity' },
  ],
};

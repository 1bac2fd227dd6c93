import type { WordGroup } from '../schema';

export const group: WordGroup = {
  title: 'Tender or hopeful',
  items: [
    { id: 'curious', word: 'curious' },
    { id: 'calm', word: 'calm' },
    { id: 'relieved', word: 'relieved' },
    { id: 'touched', word: 'touched' },
    { id: 'fond', word: 'fond' },
    { id: 'hopeful', word: 'hopeful' },
    { id: 'grateful', word: 'grateful' },
    { id: 'close', word: 'close' },
    { id: 'full-of-love', word: 'full of love' },
  ],
};

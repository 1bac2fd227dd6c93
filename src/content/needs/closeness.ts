import type { WordGroup } from '../schema';

export const group: WordGroup = {
  title: 'Closeness',
  items: [
    { id: 'company', word: 'company' },
    { id: 'warmth', word: 'warmth' },
    { id: 'closeness', word: 'to feel close' },
    { id: 'belonging', word: 'to belong' },
    { id: 'shared-plans', word: 'plans we make together' },
  ],
};

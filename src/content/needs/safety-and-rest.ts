import type { WordGroup } from '../schema';

export const group: WordGroup = {
  title: 'Safety and rest',
  items: [
    { id: 'rest', word: 'rest' },
    { id: 'calm', word: 'calm' },
    { id: 'space', word: 'some space' },
    { id: 'privacy', word: 'privacy' },
    { id: 'knowing-what-to-expect', word: 'to know what to expect' },
    { id: 'safety', word: 'to feel safe' },
  ],
};

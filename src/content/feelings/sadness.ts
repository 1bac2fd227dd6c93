import type { WordGroup } from '../schema';

export const group: WordGroup = {
  title: 'Sad',
  items: [
    { id: 'wistful', word: 'wistful' },
    { id: 'low', word: 'low' },
    { id: 'homesick', word: 'homesick' },
    { id: 'lonely', word: 'lonely' },
    { id: 'sad', word: 'sad' },
    { id: 'hopeless', word: 'hopeless' },
    { id: 'full-of-grief', word: 'full of grief' },
  ],
};

import type { WordGroup } from '../schema';

export const group: WordGroup = {
  title: 'Trust',
  items: [
    { id: 'openness', word: 'openness' },
    { id: 'honesty', word: 'the truth' },
    { id: 'reliability', word: 'something I could count on' },
    { id: 'loyalty', word: 'someone on my side' },
  ],
};

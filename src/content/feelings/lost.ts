import type { WordGroup } from '../schema';

export const group: WordGroup = {
  title: 'Lost or shaken',
  items: [
    { id: 'unsure', word: 'unsure' },
    { id: 'puzzled', word: 'puzzled' },
    { id: 'torn', word: 'torn' },
    { id: 'confused', word: 'confused' },
    { id: 'stuck', word: 'stuck' },
    { id: 'helpless', word: 'helpless' },
    { id: 'overwhelmed', word: 'overwhelmed' },
    { id: 'shaken', word: 'shaken' },
    { id: 'stunned', word: 'stunned' },
  ],
};

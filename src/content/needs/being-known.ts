import type { WordGroup } from '../schema';

export const group: WordGroup = {
  title: 'Being known',
  items: [
    { id: 'heard', word: 'to be heard' },
    { id: 'understood', word: 'to be understood' },
    { id: 'believed', word: 'to be believed' },
    { id: 'asked', word: 'to be asked first' },
    { id: 'mattering', word: 'to matter' },
  ],
};

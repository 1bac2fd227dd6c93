import type { Layout } from '../schema-walk';

export const layout: Layout = {
  when: { sides: ['they-hurt-me'], lengths: ['five-minutes'] },
  steps: [{ step: 'short-path', prompts: ['work-cost', 'five-did-and-need', 'opening'] }],
  words: 'cards',
  cards: ['opening', 'did-to-me', 'needed'],
  offered: ['did-to-me', 'needed'],
  waysOut: ['copy', 'share', 'text-version', 'print', 'calendar', 'rehearsal', 'together'],
  minutes: 5,
  closes: {
    title: 'One line is enough for now.',
    says: ['The rest can wait. If you want to go further, the full path starts from what you wrote.'],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

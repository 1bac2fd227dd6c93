import type { Layout } from '../schema-walk';

export const layout: Layout = {
  when: { sides: ['i-hurt-them'], lengths: ['five-minutes'] },
  steps: [{ step: 'short-path', prompts: ['work-cost', 'five-my-part', 'opening'] }],
  words: 'cards',
  cards: ['opening', 'ask', 'own'],
  offered: ['ask', 'own'],
  waysOut: ['copy', 'share', 'text-version', 'print', 'calendar', 'rehearsal', 'together'],
  minutes: 5,
  closes: {
    title: 'One line is enough for now.',
    says: ['The rest can wait. If you want to go further, the full path starts from what you wrote.'],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

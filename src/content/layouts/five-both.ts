import type { Layout } from '../schema-walk';

export const layout: Layout = {
  when: { sides: ['both'], lengths: ['five-minutes'] },
  steps: [{ step: 'short-path', prompts: ['work-cost', 'five-each', 'opening'] }],
  words: 'cards',
  cards: ['opening', 'ask', 'did-to-me', 'own'],
  offered: ['ask', 'did-to-me', 'own'],
  waysOut: ['copy', 'share', 'text-version', 'print', 'calendar', 'rehearsal', 'together'],
  minutes: 5,
  closes: {
    title: 'One line is enough for now.',
    says: ['The rest can wait. If you want to go further, the full path starts from what you wrote.'],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

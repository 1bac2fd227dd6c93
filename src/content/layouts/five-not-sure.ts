import type { Layout } from '../schema-walk';

export const layout: Layout = {
  when: { sides: ['not-sure'], lengths: ['five-minutes'] },
  steps: [{ step: 'short-path', prompts: ['work-cost', 'five-noticed', 'opening'] }],
  words: 'cards',
  cards: ['opening', 'noticed', 'ask'],
  offered: ['noticed', 'ask'],
  waysOut: ['copy', 'share', 'text-version', 'print', 'calendar', 'rehearsal', 'together'],
  minutes: 5,
  closes: {
    title: 'One line is enough for now.',
    says: ['The rest can wait. If you want to go further, the full path starts from what you wrote.'],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

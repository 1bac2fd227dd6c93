import type { Layout } from '../schema-walk';

export const layout: Layout = {
  when: { relationships: ['my-child'], lengths: ['five-minutes'] },
  steps: [{ step: 'short-path', prompts: ['five-my-part', 'opening'] }],
  voice: 'i-hurt-them',
  words: 'cards',
  cards: ['opening', 'own', 'ask'],
  waysOut: ['copy', 'share', 'text-version', 'print', 'calendar', 'rehearsal', 'together'],
  minutes: 5,
  closes: {
    title: 'Short is good. Children like short.',
    says: ['Say it when nothing else is on: no screen, no shoes, no door to catch.'],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

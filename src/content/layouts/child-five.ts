import type { Layout } from '../schema-walk';

export const layout: Layout = {
  when: { relationships: ['my-child'], lengths: ['five-minutes'] },
  steps: [{ step: 'short-path', prompts: ['five-my-part', 'opening'] }],
  voice: 'i-hurt-them',
  words: 'cards',
  cards: ['opening', 'ask', 'own'],
  offered: ['ask', 'own'],
  waysOut: ['copy', 'share', 'text-version', 'print', 'calendar', 'rehearsal'],
  minutes: 5,
  closes: {
    title: 'Short is good for a child.',
    says: [
      'Pick a quiet moment, with no screen on and nowhere to rush to. The child doesn’t have to answer.',
    ],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Layout } from '../schema-walk';

export const layout: Layout = {
  when: { relationships: ['my-therapist'] },
  steps: [{ step: 'therapy', prompts: ['th-felt-off', 'th-like-for-me', 'th-line', 'th-want', 'th-if-not'] }],
  voice: 'they-hurt-me',
  rupture: 'rupture-in-therapy',
  words: 'cards',
  cards: ['th-line', 'th-felt-off', 'th-like-for-me', 'th-want'],
  waysOut: ['copy', 'share', 'text-version', 'print', 'calendar'],
  minutes: 12,
  opens: {
    title: 'Something was off with your therapist',
    says: [
      'This happens in good therapy as well. You bring one line; repairing it is their job first.',
      'If it is anything sexual, anything you were asked to keep secret, or money beyond the fee, that is not for you to repair. Get a second opinion, and you can call the board that licenses them.',
    ],
    support: true,
  },
  closes: {
    title: 'One line to bring in is enough.',
    says: [
      'Making it right is their work first. You can read the line out, hand it over, or send it ahead.',
      'How they take it tells you something, too.',
    ],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

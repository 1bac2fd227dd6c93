import type { Layout } from '../schema-walk';

export const layout: Layout = {
  when: { paths: ['may-be-afraid-of-me'] },
  steps: [
    { step: 'near-me', prompts: ['nm-in-verbs', 'nm-being-near-me', 'nm-tonight', 'nm-tell', 'nm-distance'] },
  ],
  words: 'page',
  cards: [],
  waysOut: [],
  minutes: 12,
  opens: {
    title: 'Before the first question',
    says: [
      'Some people are told everything is their fault. If you are afraid of them, take the other path.',
      'Words cannot make someone feel safe. What you do, for a long time, might. They may not want to talk. Do not talk them out of that.',
      'So no message comes of this. It asks what you did, and what you’ll do next.',
    ],
    support: true,
  },
  closes: {
    title: 'What counts now is what you do',
    says: [
      'Tonight, and again tomorrow, also when nobody sees it. They don’t owe you a sign that it’s working.',
      'They may go, or say nothing, or tell someone. That is theirs to decide.',
      'If you think of hurting yourself, tell a helpline or a doctor, not them. You can need help and still leave them in peace.',
    ],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Layout } from '../schema-walk';

export const layout: Layout = {
  when: { reach: ['died'] },
  steps: [
    {
      step: 'remembering',
      prompts: [
        'rm-one-moment',
        'rm-wish-known',
        'rm-they-knew',
        'rm-was-good',
        'rm-carry-on',
        'rm-who-to-tell',
      ],
    },
  ],
  words: 'page',
  cards: [],
  waysOut: [],
  minutes: 15,
  opens: {
    title: 'Remembering the two of you',
    says: [
      'One moment is not the whole of two people.',
      'You can be sad here, or angry, or relieved, or each in turn. If they hurt you, that stays true.',
      'Nobody will answer in their place.',
    ],
  },
  closes: {
    title: 'You can put this down for now',
    says: [
      'It doesn’t have to come out even. You can miss someone and be angry with them in the same hour, for years.',
      'Come back to it or don’t. What was between you two doesn’t depend on this page.',
      'If you have thoughts of dying, too, please talk to a person now. Support has numbers.',
    ],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Layout } from '../schema-walk';

export const layout: Layout = {
  when: { paths: ['for-myself'] },
  steps: [
    {
      step: 'for-myself',
      prompts: [
        'fm-what-happened',
        'fm-got-through',
        'fm-mine-never-mine',
        'fm-needed',
        'fm-wont-explain',
        'fm-who-to-tell',
        'fm-easier',
        'fm-can-wait',
      ],
    },
  ],
  words: 'page',
  cards: [],
  waysOut: [],
  minutes: 15,
  opens: {
    title: 'This one is for you',
    says: [
      'Nobody will ask you here for the other side of it. You don’t have to be fair, and you don’t have to decide anything.',
      'Skip what you like, and stop where you like. What’s true doesn’t depend on how much you write.',
    ],
  },
  closes: {
    title: 'You can stop here',
    says: [
      'What you wrote doesn’t have to become anything. It needs no reply and no proof.',
      'If some of it is heavy to hold alone, Support has people whose work is to listen. You don’t need to be sure it’s bad enough.',
      'One easier thing for tomorrow is enough for today.',
    ],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Layout } from '../schema-walk';

export const layout: Layout = {
  when: { reach: ['leave-alone'] },
  steps: [
    {
      step: 'unsent',
      prompts: ['us-their-request', 'us-letter', 'us-mine', 'us-keeping-away', 'us-carry-with'],
    },
  ],
  words: 'page',
  cards: [],
  waysOut: [],
  minutes: 15,
  opens: {
    title: 'Nothing goes out from here',
    says: [
      'They told you what they need. Keeping away is the repair they asked for.',
      'There’s no button here to copy or send what you write. That’s on purpose.',
      'Where there’s a court order, it comes before anything on these pages. A message through a friend is still a message.',
    ],
  },
  closes: {
    title: 'This is where it rests',
    says: [
      'You can miss them, and be sorry, and still leave them in peace. One person can do all three.',
      'Keeping away doesn’t earn a reply, however long it lasts. It’s for them.',
      'On a hard evening, go to whoever you named. Support also says who to call if you worry about what you might do.',
    ],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

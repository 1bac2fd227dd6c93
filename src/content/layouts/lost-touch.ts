import type { Layout } from '../schema-walk';

export const layout: Layout = {
  when: { reach: ['lost-touch'] },
  steps: [{ step: 'one-message', prompts: ['lost-what', 'lost-own', 'lost-message', 'lost-after'] }],
  words: 'message',
  cards: ['message'],
  waysOut: ['copy', 'share', 'text-version'],
  minutes: 10,
  opens: {
    title: 'One message, and no second',
    says: [
      'This leads to one short message that asks for no answer.',
      'If they asked you not to write, or you think they’d be frightened to hear from you, this isn’t the path for it. Then the kind thing is to send nothing.',
      'You may also find that having written it is enough.',
    ],
  },
  closes: {
    title: 'That’s the whole of it',
    says: [
      'It can go out, or wait, or stay here. None of these is the braver one.',
      'If you send it and nothing comes, you may not find out why. One message was enough; silence is an answer you can respect.',
    ],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Layout } from '../schema-walk';

export const layout: Layout = {
  when: { relationships: ['colleague'], powers: ['above'], sides: ['they-hurt-me', 'both', 'not-sure'] },
  steps: [
    { step: 'naming', prompts: ['work-cost', 'camera', 'feelings', 'opening'] },
    { step: 'making-space', prompts: ['did-to-me', 'needed'] },
    { step: 'way-forward', prompts: ['request', 'plan', 'come-back', 'look-again'] },
  ],
  words: 'cards',
  cards: ['opening', 'happened', 'did-to-me', 'needed', 'request', 'change', 'look-again'],
  offered: ['did-to-me', 'needed'],
  waysOut: ['copy', 'share', 'text-version', 'print', 'calendar', 'rehearsal'],
  minutes: 15,
  opens: {
    title: 'They can make your days harder',
    says: [
      'With somebody above you, speaking up can have a price. So this way is shorter: what happened, what you ask for, and first of all what it could cost.',
    ],
  },
  closes: {
    title: 'The fact and the request are enough.',
    says: [
      'You don’t owe anyone above you your feelings. Drop any card you would rather keep to yourself.',
      'If this could cost you your job, show the words to someone you trust before you say them.',
    ],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Layout } from '../schema-walk';

export const layout: Layout = {
  when: { relationships: ['colleague'], powers: ['above'], sides: ['i-hurt-them'] },
  steps: [
    { step: 'naming', prompts: ['work-cost', 'camera', 'it-hurt', 'opening'] },
    { step: 'owning', prompts: ['what-i-did', 'apology', 'amends'] },
    { step: 'way-forward', prompts: ['one-thing', 'plan', 'come-back', 'look-again'] },
  ],
  words: 'cards',
  cards: ['opening', 'own', 'change', 'look-again'],
  waysOut: ['copy', 'share', 'text-version', 'print', 'calendar', 'rehearsal'],
  minutes: 15,
  opens: {
    title: 'Saying sorry to someone above you can cost you',
    says: [
      'So this way is shorter: what you did, what you’ll put right, and first of all what saying so could cost.',
    ],
  },
  closes: {
    title: 'What you did, and what you’ll do.',
    says: [
      'That is enough for someone above you. You don’t owe them more than that.',
      'If this could cost you your job, show the words to someone you trust before you say them.',
    ],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

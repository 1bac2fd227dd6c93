import type { Layout } from '../schema-walk';

export const layout: Layout = {
  when: { relationships: ['my-parent'], under18: true },
  steps: [
    { step: 'young', prompts: ['young-what', 'young-feelings', 'young-needed', 'young-adult', 'young-line'] },
  ],
  voice: 'they-hurt-me',
  words: 'cards',
  cards: ['young-line'],
  waysOut: ['copy', 'text-version', 'print'],
  minutes: 12,
  opens: {
    title: 'First, something that’s true',
    says: [
      'It is never a child’s job to calm an adult down, or to keep a family together.',
      'If somebody at home scares you or hurts you, you don’t need better words. You need a grown-up on your side.',
    ],
    support: true,
  },
  closes: {
    title: 'You have one line. That’s plenty.',
    says: [
      'Say it, text it, or keep it. You choose when.',
      'If it goes badly, it isn’t your job to calm them down. Go to a grown-up you trust.',
    ],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

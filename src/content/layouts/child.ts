import type { Layout } from '../schema-walk';

export const layout: Layout = {
  when: { relationships: ['my-child'] },
  steps: [
    { step: 'naming', prompts: ['opening-rough', 'camera', 'it-hurt', 'opening'] },
    { step: 'owning', prompts: ['value', 'what-i-did', 'intention-impact', 'apology', 'amends'] },
    { step: 'making-space', prompts: ['their-version', 'reflection', 'staying'] },
    { step: 'reaffirming', prompts: ['still-holds', 'appreciate'], unless: { foundOut: ['days'] } },
    { step: 'way-forward', prompts: ['one-thing', 'plan', 'come-back', 'look-again'] },
  ],
  voice: 'i-hurt-them',
  words: 'cards',
  cards: ['opening', 'own', 'ask', 'listen', 'heard', 'change', 'holds', 'look-again'],
  waysOut: ['copy', 'share', 'text-version', 'print', 'calendar', 'rehearsal'],
  minutes: 20,
  opens: {
    title: 'With your child, you go first',
    says: [
      'However it began, the grown-up carries the repair. So here you own your part, and nothing is asked of the child.',
    ],
  },
  closes: {
    title: 'Small words, said at their eye level.',
    says: [
      'A child may shrug, run off, or ask for a sandwich. That can be an answer.',
      'Nothing is asked of them. Not a hug, not “It’s okay.”',
    ],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Layout } from '../schema';

export const layout: Layout = {
  when: { sides: ['both'] },
  steps: [
    { step: 'naming', prompts: ['opening-rough', 'camera', 'story', 'feelings', 'opening'] },
    { step: 'making-space', prompts: ['did-to-me', 'needed', 'held-back', 'anger-hurt-wish', 'their-version', 'childhood-picture', 'reflection', 'staying'] },
    { step: 'owning', prompts: ['value', 'what-i-did', 'intention-impact', 'apology', 'amends'] },
    { step: 'reaffirming', prompts: ['still-holds', 'appreciate', 'respect-work', 'work-again', 'after-us'], unless: { foundOut: ['days'] } },
    { step: 'co-creation', prompts: ['loop', 'loop-exit', 'loop-before'], sinceThen: ['since-then', 'since-then-mine'], sinceThenAfter: ['what-i-did'], unless: { foundOut: ['days'] } },
    { step: 'way-forward', prompts: ['one-thing', 'comfort', 'what-changes', 'request', 'invitation', 'their-pace', 'plan', 'come-back', 'look-again', 'unresolved'] },
  ],
  words: 'cards',
  cards: ['opening', 'ask', 'listen', 'heard', 'did-to-me', 'needed', 'did-you-hear', 'own', 'change', 'request', 'holds', 'pattern', 'look-again', 'unresolved', 'ending'],
  waysOut: ['copy', 'share', 'text-version', 'print', 'calendar', 'rehearsal', 'together'],
  minutes: 30,
  closes: {
    title: 'Two halves, and you have yours.',
    says: [
      'In these words you listen before you own, and you own before you ask.',
      'They may bring a half you didn’t know of. Leave a little room for it.',
    ],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

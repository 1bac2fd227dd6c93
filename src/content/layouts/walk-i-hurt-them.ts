import type { Layout } from '../schema-walk';

export const layout: Layout = {
  when: { sides: ['i-hurt-them'] },
  steps: [
    { step: 'naming', prompts: ['opening-rough', 'camera', 'story', 'it-hurt', 'opening'] },
    { step: 'owning', prompts: ['value', 'what-i-did', 'intention-impact', 'apology', 'amends'] },
    {
      step: 'making-space',
      prompts: [
        'their-version',
        'childhood-picture',
        'reflection',
        'onlooker',
        'quiet-protected',
        'held-back',
        'anger-hurt-wish',
        'staying',
      ],
    },
    {
      step: 'reaffirming',
      prompts: ['still-holds', 'appreciate', 'respect-work', 'work-again', 'after-us', 'closeness'],
      unless: { foundOut: ['days'] },
    },
    {
      step: 'co-creation',
      prompts: ['loop', 'loop-exit', 'loop-before'],
      sinceThen: ['since-then', 'since-then-mine'],
      sinceThenAfter: ['what-i-did'],
      unless: { foundOut: ['days'] },
    },
    {
      step: 'way-forward',
      prompts: [
        'one-thing',
        'comfort',
        'what-changes',
        'their-pace',
        'plan',
        'come-back',
        'look-again',
        'unresolved',
      ],
    },
  ],
  words: 'cards',
  cards: [
    'opening',
    'ask',
    'listen',
    'heard',
    'own',
    'change',
    'holds',
    'pattern',
    'look-again',
    'unresolved',
    'ending',
  ],
  waysOut: ['copy', 'share', 'text-version', 'print', 'calendar', 'rehearsal', 'together'],
  minutes: 28,
  closes: {
    title: 'The hard thinking is done.',
    says: [
      'Your words are ready to be looked at. Change them until they sound like you.',
      'You don’t have to say them today.',
    ],
  },
  review: { reviewedBy: '', role: '', date: '' },
};

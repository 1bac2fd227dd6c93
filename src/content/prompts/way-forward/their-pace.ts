import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'way-forward',
  answer: { kind: 'text' },
  wording: {
    question: 'How will you let them set the pace?',
    why: 'They may need to come near this slowly. How often, how long and when can be up to them.',
    starters: [
      'You choose how often …',
      'We can stop whenever …',
      'I won’t … unless you ask',
      'If you need a year to …, I’ll …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      why: 'Your hurt counts, and it can be said plainly. The day, the place and how long can still be theirs to choose.',
      starters: [
        'I want to tell you about …; you pick …',
        'Whenever you’re ready to hear …, I’ll …',
        'You say how long, and I …',
        'I can wait with … until …',
      ],
    },
    both: {
      why: 'You each have something to say. Letting them choose when, and when to stop, may be one thing a parent can give first.',
      starters: [
        'You go first, and you can stop at …',
        'We can do … minutes at a time',
        'My own part can wait until …',
        'You pick the place, and I’ll …',
      ],
    },
    'not-sure': {
      why: 'You may have no idea what it is about, and pressing might not tell you. A slow pace leaves them room to say it or not.',
      starters: [
        'I don’t know what it is, and you needn’t …',
        'I’ll leave … with you',
        'When you’d like me to know, …',
        'Until I hear from you, I’ll …',
      ],
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  when: { relationships: ['my-grown-child'] },
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'way-forward',
  answer: { kind: 'text' },
  wording: {
    question: 'How could you end this kindly?',
    why: 'Some repairs end with a goodbye. You can leave without winning, and without explaining all of it.',
    starters: [
      'I’m leaving …, and before I do, …',
      'I did …, and you owe me no …',
      'What I leave in order is …',
      'Thank you for …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      why: 'You owe no reasons and no second try. If leaving could put you in danger, talk to a person who knows about that first; Support lists some.',
      starters: [
        'I’m going, and there’s nothing you have to …',
        'After …, I’ve decided to …',
        'The last thing to settle is …',
        'I don’t want to go over … again; I want to say …',
      ],
    },
    both: {
      why: 'It can end without a winner. Say what you are ending, what you keep in good memory, and what has to be sorted out.',
      starters: [
        'I’d like to stop hurting each other over …',
        'Let’s part with …',
        'What I’ll speak well of is …',
        'You keep …; I’ll take …',
      ],
    },
    'not-sure': {
      why: 'You can go without having found out what it was. A short, true goodbye may sit better than fading away.',
      starters: [
        'I still can’t say what …, and I’ve decided to …',
        'I won’t be at … after …',
        'I’d rather tell you than just …',
        'What I’ll remember gladly is …',
      ],
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  asideOf: 'unresolved',
  asideDoor: 'I want to end this kindly, without staying',
  review: { reviewedBy: '', role: '', date: '' },
};

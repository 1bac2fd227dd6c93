import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'reaffirming',
  answer: { kind: 'text' },
  wording: {
    question: 'What can they expect of you at work from here?',
    why: 'Saying what you’d like to see, instead of what went wrong, makes a softer start. Begin with your own end of the work.',
    starters: [
      'From Monday on, I’ll …',
      'Before I …, I’ll check with you.',
      'You’ll hear it from me when …',
      'I’d like us to get to where …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      question: 'How would you like work to be from here?',
      why: 'What happened stays on the table. This page is for the other half: the work as you’d like to see it done.',
      starters: [
        'From here on, I’d like …',
        'When something of mine isn’t right, please …',
        'I work best when …',
        'In front of others, I’d like you to …',
      ],
    },
    both: {
      question: 'How would you like the two of you to work?',
      why: 'Put your own end first. A plain plan is a gentle way in, and you can both see whether it happens.',
      starters: [
        'For the next job, could we …',
        'I’ll …, and I’d like you to …',
        'A better week would look like …',
        'Let’s try … for a month.',
      ],
    },
    'not-sure': {
      question: 'What would make working together easier to read?',
      why: 'What went wrong can stay open while you name what you’d like more of. Something small that both can see will do.',
      starters: [
        'It would help me to know …',
        'Could we try …?',
        'I’d guess less with …',
        'A good day with you looks like …',
      ],
    },
  },
  source: 'gottman-startup',
  strength: 'clinical-custom',
  when: { relationships: ['colleague'] },
  review: { reviewedBy: '', role: '', date: '' },
};

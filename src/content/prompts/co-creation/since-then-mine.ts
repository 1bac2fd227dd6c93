import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'co-creation',
  answer: { kind: 'text' },
  wording: {
    question: 'What might make one ordinary day easier for them?',
    why: 'Not a way to hurry them. Something small that you can do, and that asks for nothing back.',
    starters: [
      'On a plain Tuesday, I could …',
      'Without being asked, I could …',
      'It might be easier for them if I …',
      'I could stop … and just …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      question: 'What would make one ordinary day easier for you?',
      why: 'Getting through a day is not the same as letting it go. You may want something small for yourself, whatever they do.',
      starters: [
        'On an ordinary day, I’d like to …',
        'It would be easier if I didn’t have to …',
        'I could ask … to …',
        'For an hour, I could …',
      ],
    },
    both: {
      question: 'What would make one ordinary day easier, for either of you?',
      why: 'One thing for them, or one for you, or both. It may be easier to start with a Tuesday than with all of it.',
      starters: [
        'For them, I could …',
        'For me, it would help to …',
        'We might both breathe easier if …',
        'The worst hour of the day is …, so …',
      ],
    },
    'not-sure': {
      question: 'What might make one ordinary day a little easier?',
      why: 'You can be kind to a day before you understand it. Small is enough.',
      starters: [
        'Tomorrow I could …',
        'One thing I’d stop guessing about is …',
        'It might help me to …',
        'It might help them if …',
      ],
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

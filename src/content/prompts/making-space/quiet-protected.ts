import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'making-space',
  answer: { kind: 'text' },
  wording: {
    question: 'What did going quiet protect?',
    why: 'Going quiet often keeps something safe: you, them, the evening. It can have hurt them and still have been for something.',
    starters: [
      'By saying nothing, I kept … safe.',
      'I was afraid that once I spoke, …',
      'It kept the evening from …',
      'I went quiet so that they wouldn’t …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      question: 'What did going quiet keep safe for you?',
      why: 'Quiet can be good shelter. It says nothing about whether what they did was all right.',
      starters: [
        'Keeping still meant that …',
        'I said nothing, because the last time I spoke up …',
        'My quiet bought me …',
        'It spared me from …',
      ],
    },
    'not-sure': {
      question: 'What might going quiet have done for you?',
      why: 'You may not have chosen it, and it may still have had a use. A guess is fine here.',
      starters: [
        'Perhaps it held off …',
        'I may have been sparing …',
        'With my mouth shut, I could …',
        'It gave me time to …',
      ],
    },
  },
  unless: [{ relationships: ['my-grown-child'] }],
  source: 'safran-muran',
  strength: 'clinical-custom',
  when: { moves: ['moved-away'] },
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

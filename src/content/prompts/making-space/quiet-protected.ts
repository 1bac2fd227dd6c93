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
    examples: {
      closing: 'I don’t do drama. I cleaned up and went home.',
      opening:
        'When Ines asked about the deposit at four, I scrubbed the fryer for an hour. It kept me from saying I’d lost the money, and from seeing her face.',
    },
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
      examples: {
        closing: 'I’m a coward. I stood there like a post and said nothing.',
        opening:
          'At the barbecue on Saturday Uncle Ray did my stutter for everyone. I went to look at the rabbits. Out there nobody could watch me try to answer.',
      },
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
      examples: {
        closing: 'I was tired on Monday, that’s all there is to it.',
        opening:
          'At Monday’s book group I folded napkins and didn’t talk. I think I was scared of saying something I couldn’t take back.',
      },
    },
  },
  unless: [{ relationships: ['my-grown-child'] }],
  source: 'safran-muran',
  strength: 'clinical-custom',
  when: { moves: ['moved-away'] },
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

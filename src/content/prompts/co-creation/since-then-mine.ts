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
    examples: {
      closing: 'I’ve said sorry four times. I can’t tiptoe around a seven-year-old forever.',
      opening:
        'Since I forgot her at practice, Ana waits by the pool door with her coat on. I could be there at ten to five, engine off, where she can see me.',
    },
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
      examples: {
        closing: 'Nothing helps. I’ll keep my head down till the shift ends.',
        opening:
          'On ward nights I could take my break at two, when Carla has the desk, and eat my rice in the chapel with the tall windows.',
      },
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
      examples: {
        closing: 'If she’d act normal about the basement, I could act normal.',
        opening:
          'I could carry my laundry up before seven, so the basement is hers after that. For me: not reading her note on the dryer twice a day.',
      },
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
      examples: {
        closing: 'I’ll give him a wide berth and see if it blows over.',
        opening:
          'Most mornings I stop outside his workshop and then walk on. Tomorrow I could knock with the mail, say good morning, and go.',
      },
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'making-space',
  answer: { kind: 'feelings' },
  wording: {
    question: 'What might they have felt underneath?',
    why: 'What shows is often the harder feeling, and a softer one may sit below it. You can’t see it from here, so hold your guess loosely.',
    starters: [
      'On top they looked …; below that, maybe …',
      'They may have been …',
      'I’d guess there was some … in it.',
      'I saw …, and it could have meant …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      why: 'Only if you’re curious. Whatever they felt, what they did with it was theirs.',
      starters: [
        'They might have been scared of …',
        'Some … may have been in it, and they still chose to …',
        'I can imagine they felt …',
        'Whatever they felt, I …',
      ],
    },
    both: {
      question: 'What might they have felt, while you felt yours?',
      why: 'In a clash, each sees the other’s hard face and feels their own soft spot. Theirs is a guess.',
      starters: [
        'While I was …, they may have been …',
        'I read it as …; it might have been …',
        'Behind their … there could be …',
        'We may both have been …',
      ],
    },
    'not-sure': {
      question: 'What could they have been feeling, as a guess?',
      starters: [
        'Possibly they were …',
        'From the look of them, …',
        'My best guess is …, and I could be wrong.',
        'Something about … made them seem …',
      ],
    },
  },
  source: 'eft',
  strength: 'clinical-custom',
  asideOf: 'their-version',
  asideDoor: 'What may lie under it for them?',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

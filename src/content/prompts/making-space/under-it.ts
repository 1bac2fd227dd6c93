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
    examples: {
      closing: 'Baba’s touchy about his English. Not my problem.',
      opening:
        'When I corrected his English at the bank on Tuesday, Baba capped the pen and stopped. Angry on top, maybe. Under that I’d guess ashamed, in front of the teller.',
    },
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
      examples: {
        closing: 'She’s jealous of my samples, end of story.',
        opening:
          'On Friday Priya told the whole lab that I’d mixed up the samples. She may have been scared about her own deadline. She could have come to my bench first, and she didn’t.',
      },
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
      examples: {
        closing: 'I’m the one who’s hurt. He’s only being stubborn.',
        opening:
          'On Sunday I kept counting the days to Marcus’s first show, out loud, and he banged the lid on the clay bin. I took it for temper. It could have been stage fright.',
      },
    },
    'not-sure': {
      question: 'What could they have been feeling, as a guess?',
      starters: [
        'Possibly they were …',
        'From the look of them, …',
        'My best guess is …, and I could be wrong.',
        'Something about … made them seem …',
      ],
      examples: {
        closing: 'No clue. She put her jigsaw away, people are weird.',
        opening:
          'Nan put the jigsaw away on Thursday when I sat down. I thought she was mad at me. Her eyes were red that morning, so it could have been sad.',
      },
    },
  },
  source: 'eft',
  strength: 'clinical-custom',
  asideOf: 'their-version',
  asideDoor: 'What may lie under it for them?',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'naming',
  answer: { kind: 'feelings' },
  wording: {
    question: 'What did you feel, and what hurt?',
    why: '“Ignored” and “attacked” are welcome here. Words like these also say what someone did, so you can add a second one: lonely, maybe, or scared.',
    starters: [
      'When you …, I felt …',
      'It hurt, and what hurt most was …',
      'First I was …, and then I was …',
      'I felt …, and I still do when …',
    ],
  },
  bySide: {
    both: {
      question: 'What did you feel, on your side of it?',
      why: 'Theirs can be real and so can yours; this page is for yours. A word such as “blamed” can stay, and there may be a second word near it, like ashamed.',
      starters: [
        'While we were at it, I felt …',
        'It hurt when you …, and I was also …',
        'Under the shouting I was …',
        'I felt … about what you did, and … about what I did.',
      ],
    },
    'not-sure': {
      question: 'What have you felt since, even if it’s vague?',
      why: 'You can feel a thing before you know where it comes from. If the first word is one like “left out,” there may be another beside it, such as uneasy or sad.',
      starters: [
        'Since …, I’ve felt …',
        'I can’t say why, and I feel …',
        'Part of me feels …, and part of me …',
        'It hurt a little when …',
        'It’s somewhere between … and …',
      ],
    },
  },
  source: 'rosenberg',
  strength: 'clinical-custom',
  review: { reviewedBy: '', role: '', date: '' },
};

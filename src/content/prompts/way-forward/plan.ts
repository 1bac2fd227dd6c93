import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'way-forward',
  answer: { kind: 'if-then' },
  wording: {
    question: 'If it starts again, what will you do?',
    why: 'A plan with an “if” and a “then” helps people do what they mean to. The studies were not about quarrels.',
    starters: [
      'I hear myself …',
      'it’s past ten and we’re still …',
      'put down … and say, “…”',
      'walk over to … and …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      question: 'If it happens again, what will you do?',
      why: 'This is for you, whatever they do. Plans like this help people act as they meant to, though the studies weren’t about quarrels. If you’d be afraid to do it, look at Support first.',
      starters: ['you say … again', 'somebody laughs about …', 'tell you, “…,” and …', 'go and stand with …'],
    },
    both: {
      question: 'If it starts again, what will you do first?',
      starters: [
        'we get to … before …',
        'I want to roll my eyes at …',
        'write … down and leave it till …',
        'ask you for five minutes and …',
      ],
    },
    'not-sure': {
      question: 'If it feels off again, what will you do?',
      why: 'When you’re unsure, a plan saves you from guessing on the spot. If-then plans help people do what they mean to; the studies were not about quarrels.',
      starters: [
        'you leave early from …',
        'something feels off at …',
        'ask you once, “…”',
        'wait until … and then …',
      ],
    },
  },
  source: 'gollwitzer-sheeran-2006',
  strength: 'found-in-studies',
  unless: [{ moves: ['moved-away', 'both'] }],
  review: { reviewedBy: '', role: '', date: '' },
};

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
    examples: {
      closing: 'If you don’t start on me about the pallets, then I won’t shout.',
      opening:
        'If I hear my voice go up at the loading dock on Monday, then I will put the clipboard down and say, “Let me start that over.”',
    },
  },
  bySide: {
    'they-hurt-me': {
      question: 'If it happens again, what will you do?',
      why: 'This is for you, whatever they do. Plans like this help people act as they meant to, though the studies weren’t about quarrels. If you’d be afraid to do it, look at Support first.',
      starters: ['you say … again', 'somebody laughs about …', 'tell you, “…,” and …', 'go and stand with …'],
      examples: {
        closing: 'If I hear one more crack about my paintings, then I’m done with this whole family.',
        opening:
          'If you joke about my paintings at the opening on Friday, then I will say, “That one hurts,” and go stand with Auntie Rose.',
      },
    },
    both: {
      question: 'If it starts again, what will you do first?',
      starters: [
        'we get to … before …',
        'I want to roll my eyes at …',
        'write … down and leave it till …',
        'ask you for five minutes and …',
      ],
      examples: {
        closing: 'If you roll your eyes at the bill again, then I’ll roll mine right back.',
        opening:
          'If we get to the money before the kids are asleep, then I will write it on the slate by the stove and leave it there till nine.',
      },
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
      examples: {
        closing: 'If it gets awkward at the lockers, then I’ll make a joke, I guess.',
        opening:
          'If you head off before Wednesday’s coffee again, then I will ask you once, at the lockers, “Did I miss something?” and take the answer I get.',
      },
    },
  },
  source: 'gollwitzer-sheeran-2006',
  strength: 'found-in-studies',
  unless: [{ moves: ['moved-away', 'both'] }],
  review: { reviewedBy: '', role: '', date: '' },
};

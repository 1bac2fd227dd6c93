import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'way-forward',
  answer: { kind: 'if-then' },
  wording: {
    question: 'If you go quiet again, how will you come back?',
    why: 'Going quiet can be a way to stay decent. Saying for how long, and then being there, may make it easier to wait for you.',
    starters: [
      'I feel myself go silent over …',
      'I want to leave the room because …',
      'say, “I need … and I’ll be back at …”',
      'be back by … and start with …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      question: 'If you need to step away, how will you come back?',
      why: 'You are free to step away from what hurts. Where you mean to come back, naming a time can spare you both the guessing.',
      starters: [
        'you bring up … in front of …',
        'I notice I’ve stopped …',
        'say, “I need some air, and at … I’ll …”',
        'come back only when …',
      ],
    },
    both: {
      why: 'Maybe you both go quiet, and each waits for the other. You can plan your own way back without waiting for theirs.',
      starters: [
        'I shut the door and …',
        'we’ve both been silent since …',
        'leave you a note that says “…”',
        'open the door at … and ask …',
      ],
    },
    'not-sure': {
      question: 'If you find you’ve gone quiet, what then?',
      why: 'You may notice it only after a while. Even a late word about how long can make quiet easier to be near.',
      starters: [
        'I notice, walking home, that …',
        'you ask and I can’t find …',
        'tell you, “I’m thinking. Give me …”',
        'knock at … and tell you …',
      ],
    },
  },
  source: 'safran-muran',
  strength: 'clinical-custom',
  when: { moves: ['moved-away', 'both'] },
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'making-space',
  answer: { kind: 'if-then' },
  wording: {
    question: 'When it gets too much, what will you do?',
    why: 'A body on alarm finds it hard to listen. Therapists often suggest at least twenty minutes off, with a set time to come back within a day.',
    starters: [
      'I start to defend …',
      'my chest gets tight when …',
      'say, “I need … minutes, and I’m back at …”',
      'put both feet on the floor and …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      question: 'How do you stay, and when do you step out?',
      why: 'Stepping out is allowed, for twenty minutes or for the day. You choose whether there is a next time.',
      starters: [
        'it gets too loud for me, or …',
        'I hear “…” one more time',
        'say, “I’m done for today. I’ll …”',
        'go and find … and stay there until …',
      ],
    },
    both: {
      question: 'When you’ve both had enough, what will you do?',
      starters: [
        'we both talk at once about …',
        'I start keeping score of …',
        'take twenty minutes outside and be back at …',
        'lower my voice and say, “…”',
      ],
    },
    'not-sure': {
      question: 'When your head is full, what will you do?',
      starters: [
        'my head goes blank about …',
        'I want to laugh off …',
        'say, “Wait, I’ve lost …”',
        'drink a glass of water and come back at …',
      ],
    },
  },
  unless: [{ sides: ['they-hurt-me', 'both', 'not-sure'], moves: ['moved-away', 'moved-against', 'both'] }],
  source: 'gottman-flooding',
  strength: 'clinical-custom',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'naming',
  answer: { kind: 'text' },
  wording: {
    question: 'How would you begin now?',
    why: 'A gentle start names what you did, asks to talk, and leaves the reasons out.',
    starters: [
      'I’m sorry about …',
      'I’ve been thinking about what I said when …',
      'I want to hear how … was for you.',
      'On … I …, and I can’t leave it at that.',
      'Would you have time on … to talk about what I did?',
    ],
  },
  bySide: {
    'they-hurt-me': {
      why: 'A plain start names what they did, not what kind of person they are, and says how it was for you.',
      starters: [
        'You …, and it hurt. Could we talk on …',
        'I’d like you to know how it was for me when …',
        'You said “…” on …, and it has stayed with me.',
        'I don’t want to let … go by without a word.',
        'Is … a good time? I want to tell you about …',
      ],
    },
    both: {
      why: 'A soft start names what happened between you, without a verdict, and what you’d like there instead.',
      starters: [
        'Can we go back to …, and take it slower this time?',
        'I was … with you, and you were … with me.',
        'Before we sort out who did what, I want to say …',
        'I miss …, and I think we could …',
        'I’m ready to hear about my half of …',
      ],
    },
    'not-sure': {
      why: 'One thing you noticed and one real question can be enough, with room for “it’s nothing.”',
      starters: [
        'I noticed that … . Is something the matter?',
        'Did I do something when …',
        'It may be only me, and since …',
        'I’d like to ask you about …',
        'How was … for you?',
      ],
    },
  },
  source: 'gottman-startup',
  strength: 'clinical-custom',
  isNeeded: true,
  review: { reviewedBy: '', role: '', date: '' },
};

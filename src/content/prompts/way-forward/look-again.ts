import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'way-forward',
  answer: {
    kind: 'choice',
    options: [
      { id: 'tomorrow', label: 'Tomorrow' },
      { id: 'three-days', label: 'In three days' },
      { id: 'a-week', label: 'In a week' },
      { id: 'a-month', label: 'In a month' },
      { id: 'not-now', label: 'Not now', hint: 'No date. You can pick one later.' },
    ],
  },
  wording: {
    question: 'When will you look at it again?',
    why: 'Once the air clears, it’s easy to let things slide. These spacings are our own guess, so pick what suits the two of you.',
    starters: [
      'I’ll check with you on … about …',
      'I’ll come to you on … and …',
      'After …, I’d like to hear how …',
      'For now I’d leave it, and …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      question: 'When do you want to look at it again?',
      why: 'You may want to see how it goes before you trust it. The choice of when is yours, and so is “not now.”',
      starters: [
        'I want to see how … goes until …',
        'I’d like ten minutes on … to …',
        'Let’s come back to it after …',
        'I’m not ready to name a day, because …',
      ],
    },
    both: {
      starters: [
        'Let’s each bring one thing on …',
        'We could sit down after …',
        'In …, I’ll tell you how I did with …',
        'Before …, let’s look at …',
      ],
    },
    'not-sure': {
      why: 'Time can show things that thinking doesn’t. A day to look again keeps it from getting lost.',
      starters: [
        'It’s early to say. Could we … on …?',
        'By … I may know more about …',
        'Once … is over, I’d like to …',
        'Ask me again when …',
      ],
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  review: { reviewedBy: '', role: '', date: '' },
};

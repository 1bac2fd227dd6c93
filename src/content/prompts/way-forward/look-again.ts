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
    examples: {
      closing: 'So we’re good now, right? Good. Back to the wood.',
      opening:
        'Next Saturday, when we stack the wood, could I ask you whether I’m keeping to it? Five minutes, on the chopping block.',
    },
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
      examples: {
        closing: 'I don’t want to make a thing of it. Forget I said anything.',
        opening:
          'I’d like to look at this again in a month, after inventory. Ten minutes in the cold store, and I’ll tell you what I’ve noticed.',
      },
    },
    both: {
      starters: [
        'Let’s each bring one thing on …',
        'We could sit down after …',
        'In …, I’ll tell you how I did with …',
        'Before …, let’s look at …',
      ],
      examples: {
        closing: 'Let’s never bring it up again and just enjoy the wedding.',
        opening:
          'Three days from now, after the last guests leave, let’s sit in the empty tent with what’s left of the cake and each say one thing that got better.',
      },
    },
    'not-sure': {
      why: 'Time can show things that thinking doesn’t. A day to look again keeps it from getting lost.',
      starters: [
        'It’s early to say. Could we … on …?',
        'By … I may know more about …',
        'Once … is over, I’d like to …',
        'Ask me again when …',
      ],
      examples: {
        closing: 'We’ll run into each other, I’m sure.',
        opening:
          'It’s too early for me to say. Could we talk for a bit a week from Tuesday, at the laundromat, while the towels dry?',
      },
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'reaffirming',
  answer: { kind: 'text' },
  wording: {
    question: 'What is one small thing you appreciate?',
    why: 'Some honest thanks can make for a gentler start. It isn’t payment for what you did, so keep it small and true.',
    starters: [
      'I saw that you …',
      'Thank you for …',
      'When you …, it made my day lighter.',
      'I don’t say it much: …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      question: 'Is there one small thing you appreciate?',
      why: 'Only if one comes by itself. A thank-you takes nothing back, and it can stand right beside the hurt.',
      starters: [
        'I’m still upset, and I’m glad that you …',
        'One good thing, and it’s true: …',
        'It meant something to me when you …',
        'I haven’t forgotten how you …',
      ],
    },
    both: {
      why: 'Thanks can get lost when both are sore. One small true thing, with nothing asked in return, is plenty.',
      starters: [
        'In the middle of all that, you …',
        'Something you did that I liked: …',
        'You could have …, and you …',
        'I’m not too mad to see that you …',
      ],
    },
    'not-sure': {
      why: 'Some honest thanks is a gentle place to start, even with a lot still open. Small will do.',
      starters: [
        'I don’t think I told you: …',
        'It was kind that you …',
        'The other day you …, and I liked it.',
        'I keep thinking of the time you …',
      ],
    },
  },
  source: 'gottman-startup',
  strength: 'clinical-custom',
  unless: [{ relationships: ['colleague'] }],
  review: { reviewedBy: '', role: '', date: '' },
};

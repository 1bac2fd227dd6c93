import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'naming',
  answer: { kind: 'text' },
  wording: {
    question: 'What would a camera have shown?',
    why: 'A scene, a time, what was done and said. Where the two of you start from the same picture, there is less to fight about.',
    starters: [
      'On Sunday evening, …',
      'We were in the kitchen, and …',
      'You said “…”, and I …',
      'The last thing before it went wrong was …',
    ],
  },
  bySide: {
    'i-hurt-them': {
      why: 'Film yourself, too. A scene, a time, what you did and said, before any reasons.',
      starters: [
        'On Sunday evening, I …',
        'You were telling me about …, and I …',
        'I said “…” and then I …',
        'What anyone could have seen is that I …',
      ],
    },
    'they-hurt-me': {
      starters: [
        'On Sunday evening, you …',
        'I was telling you about …, and you …',
        'You said “…”',
        'What anyone could have seen is that you …',
      ],
    },
  },
  isPrivate: true,
  spokenBy: ['they-hurt-me', 'both', 'not-sure'],
  coach: 'listens',
  source: 'gottman-startup',
  strength: 'clinical-custom',
  review: { reviewedBy: '', role: '', date: '' },
};

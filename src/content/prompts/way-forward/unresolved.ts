import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'way-forward',
  answer: { kind: 'text' },
  wording: {
    question: 'What may stay open between you?',
    why: 'Not every rupture comes to a clean end. Some of the strain may ease once it’s said what stays open.',
    starters: [
      'You don’t have to be done with …',
      'We may not agree on …, and I’ll still …',
      'I won’t ask you when …',
      'What can stay open is …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      why: 'Leaving something open is not agreeing, and it is not forgiving. You choose what you can live with.',
      starters: [
        'I still don’t think …, and I can …',
        'I haven’t made peace with …',
        'I may stay sad about …',
        'What I can live with is …',
      ],
    },
    both: {
      starters: [
        'You see it as …; I see it as …',
        'We could leave … open and still …',
        'Neither of us has to win …',
        'Let’s not settle … before …',
      ],
    },
    'not-sure': {
      question: 'What can you live with not knowing?',
      why: 'Some things don’t get explained. You may still choose what goes on around them.',
      starters: [
        'What I may never understand is …',
        'I can live without an answer about …',
        'Even without knowing …, I can …',
        'You don’t have to tell me …',
      ],
    },
  },
  unless: [{ relationships: ['my-grown-child'] }],
  source: 'our-judgement',
  strength: 'our-judgement',
  review: { reviewedBy: '', role: '', date: '' },
};

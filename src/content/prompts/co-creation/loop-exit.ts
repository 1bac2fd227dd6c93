import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'co-creation',
  answer: { kind: 'text' },
  wording: {
    question: 'Where could you step out of it?',
    why: 'One place is enough, the smallest you can find. You can let go of your end first.',
    starters: [
      'The place I could stop is when …',
      'Instead of …, I could …',
      'When I next notice …, I’ll …',
      'Before I say …, I could …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      question: 'Is there a place where you want to step out?',
      why: 'For your own sake, and only where it’s safe to. Stepping out is not giving in, and what they did remains theirs.',
      starters: [
        'When it gets to …, I can …',
        'I don’t have to stay for …',
        'I could say “…” once and then …',
        'What I’ll leave alone next time is …',
      ],
    },
    both: {
      why: 'Take your own end only; the other end is for them to find. One small place will do.',
      starters: [
        'My end of it is …, and I could …',
        'I could send … instead of …',
        'When I want to answer back, I’ll …',
        'The first thing I can let go of is …',
      ],
    },
    'not-sure': {
      question: 'Where might you try stepping out?',
      why: 'You needn’t have all of it worked out. Changing one small thing may show you more of it.',
      starters: [
        'I think it starts around …, and I could …',
        'Rather than guess, I could ask …',
        'Something I might try on … is …',
        'At the point where …, I could …',
      ],
    },
  },
  source: 'eft',
  strength: 'clinical-custom',
  review: { reviewedBy: '', role: '', date: '' },
};

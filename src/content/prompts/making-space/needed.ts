import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'making-space',
  answer: { kind: 'needs' },
  wording: {
    question: 'What did you need in that moment?',
    why: 'Under a complaint there is often something a person needed. Said plainly, it gives the other person something to answer.',
    starters: [
      'I needed … from you.',
      'It would have helped me to have …',
      'I was hoping for …',
      'More than anything, I wanted …',
    ],
  },
  bySide: {
    both: {
      question: 'What did you need, under your half of it?',
      why: 'When two people pull hard, each may need something and not have said it. Yours is the one you can name.',
      starters: [
        'In the thick of it I needed …',
        'I was pushing for …, and what I needed was …',
        'What might have slowed me down was …',
        'I would have given a lot for …',
      ],
    },
    'not-sure': {
      question: 'What do you think you needed?',
      why: 'A need can be clear even when the story isn’t. Pick what fits; you can change it tomorrow.',
      starters: [
        'I think I needed …',
        'Maybe what I was missing was …',
        'When I picture it going well, there is …',
        'It could be that I wanted …',
      ],
    },
  },
  source: 'rosenberg',
  strength: 'clinical-custom',
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'owning',
  answer: { kind: 'text' },
  wording: {
    question: 'What was never yours to carry?',
    why: 'It’s easy to pick up things that belong to somebody else: their choice, their temper, the keeping quiet about it. You could set them down here, by name.',
    starters: [
      'It was never my job to …',
      'They were the one who chose to …',
      'I’ve been carrying …, and it belongs to …',
      'I didn’t make them …',
      'What I can put down now is …',
    ],
  },
  bySide: {
    'not-sure': {
      why: 'Even while the rest is unclear, some of what weighs on you may belong to someone else. You could set it down here, by name.',
      starters: [
        'Whatever it turns out to be, it isn’t my job to …',
        'I can’t know …, so I don’t have to …',
        'I’ve been guarding the peace between …',
        'Even if part of this is mine, … is not.',
        'What I could hand back is …',
      ],
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

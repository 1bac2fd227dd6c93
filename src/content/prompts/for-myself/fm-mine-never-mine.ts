import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'for-myself',
  answer: { kind: 'list', labels: ['What was mine', 'What was never mine'], most: 2 },
  wording: {
    question: 'What was yours, and what was never yours?',
    why: '“Nothing” can be the whole answer on the first line. What someone else chose to do to you goes on the second, whatever you were told about it.',
    starters: [
      'Nothing about … was mine.',
      'I did …, and only that is mine.',
      'It was never mine that they …',
      'They said I made them …, and I didn’t.',
      'I’ve been carrying …, and it belongs to them.',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

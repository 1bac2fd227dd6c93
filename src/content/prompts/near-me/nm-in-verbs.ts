import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'near-me',
  answer: { kind: 'text' },
  wording: {
    question: 'What did you do? Only what you did, without a “because.”',
    why: 'Blocked, shouted, took, broke: verbs leave little room to hide. A reason can start to sound like permission, so leave it out here.',
    starters: ['I …', 'I shouted …', 'I stood …, so they couldn’t …', 'I took …', 'When they said no, I …'],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

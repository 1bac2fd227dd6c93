import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'young',
  answer: { kind: 'feelings' },
  wording: {
    question: 'How was that for you?',
    why: 'You can feel two things that don’t match, like mad at them and missing them. Both are okay.',
    starters: ['Mostly I felt …', 'Under that, there was …', 'My stomach …', 'I still get … when …'],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

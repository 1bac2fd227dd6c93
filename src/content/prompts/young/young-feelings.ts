import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'young',
  answer: { kind: 'feelings' },
  wording: {
    question: 'How was that for you?',
    why: 'You can feel two things that don’t match, like mad at them and missing them. Both are okay.',
    starters: ['Mostly I felt …', 'Under that, there was …', 'My stomach …', 'I still get … when …'],
    examples: {
      closing: 'I don’t care. Read my sketchbook, I’ve got nothing to hide.',
      opening:
        'My face went hot when she held up my sketchbook at breakfast. By homeroom I felt sort of hollow, and it stayed till lunch.',
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'short-path',
  answer: {
    kind: 'list',
    labels: ['One line for what hurt me', 'One line for my part'],
    most: 2,
    startersIn: [0, 0, 1, 1],
  },
  wording: {
    question: 'What hurt you, and what was your part?',
    why: 'You can be hurt and have done some of it. Two separate lines keep one from swallowing the other.',
    starters: ['It hurt when you …', 'I was stung by …', 'What I did was …', 'I’m sorry that I …'],
  },
  source: 'gottman-aftermath',
  strength: 'clinical-custom',
  review: { reviewedBy: '', role: '', date: '' },
};

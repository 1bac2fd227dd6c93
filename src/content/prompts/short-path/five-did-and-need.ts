import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'short-path',
  answer: { kind: 'list', labels: ['What it did to me', 'What I need'], most: 2 },
  wording: {
    question: 'What did it do to you, and what do you need?',
    why: 'A hurt and a need, each in a line, give the other person something clear to answer. You don’t owe a longer story today.',
    starters: ['It left me …', 'I haven’t been able to …', 'I need …', 'From now on I need to know that …'],
  },
  source: 'rosenberg',
  strength: 'clinical-custom',
  review: { reviewedBy: '', role: '', date: '' },
};

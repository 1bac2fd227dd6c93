import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'for-myself',
  answer: { kind: 'list', most: 6 },
  wording: {
    question: 'What can wait?',
    why: 'Being safe can’t wait. Much of the rest can: decisions, answers, other people’s questions.',
    starters: [
      'I don’t have to decide … this week.',
      'They can wait for my answer about …',
      '… can stay as it is until …',
      'What I can put off without harm is …',
      'I can come back to … when I’ve slept.',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

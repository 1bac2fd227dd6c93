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
    examples: {
      closing: 'If I can’t sort out the wedding and that letter by Friday, I’m falling apart.',
      opening:
        'The reference letter, and whether I go to the wedding in June. I’ll put both in the drawer with the stamps until after the fifteenth.',
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'one-message',
  answer: { kind: 'text' },
  wording: {
    question: 'What will you do when nothing comes back?',
    why: 'There is no second message. It may be easier to keep to that if you know now what you’ll do with the wait.',
    starters: [
      'When I catch myself waiting, I’ll …',
      'If nothing has come by …, I’ll …',
      'I’ll put … away and …',
      'Instead of writing again, I’ll …',
      'I’ll tell … that I sent it, and then …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

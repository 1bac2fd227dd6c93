import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'one-message',
  answer: { kind: 'text' },
  wording: {
    question: 'What would you own, if anything?',
    why: 'If some of it is yours, the plain act is enough, with no “but” and no “if.” If none of it is, you can leave this empty.',
    starters: [
      'The part that’s mine is …',
      'When they …, I didn’t …',
      'I let … go by.',
      'I said I would …, and I …',
      'I don’t think it was mine that …',
    ],
  },
  source: 'lerner',
  strength: 'clinical-custom',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

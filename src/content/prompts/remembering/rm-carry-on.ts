import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'remembering',
  answer: { kind: 'text' },
  wording: {
    question: 'What do you carry on from them?',
    why: 'A saying, a recipe, a way of holding a hammer. You can also choose what stops with you.',
    starters: [
      'I still … the way they did.',
      'I say “…”, and I hear them.',
      'Because of them I …',
      'What I’d like to pass on is …',
      'What stops with me is …',
    ],
    examples: {
      closing: 'If I quit setting her chair out on Sundays, that’s the end of her.',
      opening:
        'I wind Auntie’s clock on Sundays at six. I don’t shout at children who eat slowly. I got both from her, one the other way around.',
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'remembering',
  answer: { kind: 'text' },
  wording: {
    question: 'Who could you tell about this?',
    why: 'Someone who knew them can hear one part, and someone who never did can hear another. You can ask them not to give advice.',
    starters: [
      'I could tell …, who knew them.',
      'I could tell …, who never met them.',
      'I’d start with the day when …',
      'I don’t need advice, only …',
      'I could bring it up when we …',
    ],
    examples: {
      closing: 'It’s been two years. Everyone at the lodge has heard enough about Leo.',
      opening:
        'On Thursday, when the chairs are stacked, I’ll tell Amos what I said to Leo that last morning. I’ll ask him not to say it’s all right.',
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

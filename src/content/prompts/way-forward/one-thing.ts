import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'way-forward',
  answer: { kind: 'text' },
  wording: {
    question: 'What is one thing you will do?',
    why: 'Small enough that they could see it happen. One thing done may say more than five that were promised.',
    starters: [
      'By Friday, I will …',
      'The one thing I’ll do is …',
      'You’ll see me …',
      'Before we meet again, I will …',
    ],
  },
  bySide: {
    both: {
      question: 'What is one thing you will do, whatever they do?',
      why: 'Yours only, not half of a trade. You can do it even on a day when they don’t do theirs.',
      starters: [
        'Whatever happens, I will …',
        'From my end, I’ll …',
        'I’ll go first with …',
        'On …, I’m going to …',
      ],
    },
    'not-sure': {
      question: 'What is one thing you could do without knowing more?',
      why: 'You don’t need the whole story to do something small and decent. It may also show you how things stand.',
      starters: [
        'Without knowing why, I can …',
        'I don’t have the whole picture. I could …',
        'One friendly thing I’ll do is …',
        'This week I’ll …',
      ],
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  unless: [{ sides: ['i-hurt-them', 'both', 'not-sure'], needs: ['change', 'both'] }],
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'near-me',
  answer: { kind: 'text' },
  wording: {
    question: 'What may it be like to be near you now?',
    why: 'You don’t have to agree with a fear to look at it. One place to look is what they stop doing when you come in.',
    starters: [
      'When I come in, they …',
      'They’ve stopped …',
      'Before they speak, they check …',
      'They go quiet when I …',
      'To them, my voice may sound …',
    ],
    examples: {
      closing: 'He knows I’m all bark. He’s known it since he was six.',
      opening:
        'Since October, when my boy hears my boots on the stairs, he turns his music off and moves nearer the door. He’s eleven, and he watches my hands.',
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

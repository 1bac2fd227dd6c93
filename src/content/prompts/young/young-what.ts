import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'young',
  answer: { kind: 'text' },
  wording: {
    question: 'What happened, the way you’d tell a friend?',
    why: 'It doesn’t have to be fair or in order. You get to say how it was from where you stood.',
    starters: [
      'It started when …',
      'They said …, and I …',
      'The part I keep replaying is …',
      'What nobody asked me is …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

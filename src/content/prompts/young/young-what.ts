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
    examples: {
      closing: 'It was nothing. I’m being dramatic about a trumpet.',
      opening:
        'On Wednesday Dad sold my trumpet online without asking. He told me while I was buttering toast, like it was the weather.',
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'for-myself',
  answer: { kind: 'list', most: 4 },
  wording: {
    question: 'Who could you tell?',
    why: 'One person who won’t tell them is enough, and a voice on a helpline counts. It doesn’t have to be today.',
    starters: [
      'I could tell …',
      'The one who keeps things to themselves is …',
      'I’d start with only this: “…”',
      'I could say it while we …',
      'The one I won’t tell is …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

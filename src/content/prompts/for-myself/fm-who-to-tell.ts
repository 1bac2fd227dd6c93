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
    examples: {
      closing: 'Nobody on nights will take my word over his. He trained half of them last spring.',
      opening:
        'Rosa, from the loading dock. On Tuesday’s break I’ll sit down on the pallet next to hers and say, “Something happened, and I don’t need you to fix it.”',
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

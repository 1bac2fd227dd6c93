import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'owning',
  answer: {
    kind: 'choice',
    options: [
      { id: 'nothing', label: 'Nothing here was mine', hint: 'That is a whole answer.' },
      { id: 'a-part', label: 'A part of it was mine', hint: 'One piece, and no more than that.' },
      { id: 'not-sure', label: 'I can’t tell yet', hint: 'It can stay open.' },
    ],
  },
  wording: {
    question: 'Was any of this yours?',
    why: '“Nothing” is as good an answer as the other two. Whichever you pick, their choices stay theirs.',
    starters: [
      'Nothing was mine. I was …',
      'What they chose to do was …',
      'One small piece is mine: …',
      'What I can’t tell yet is …',
    ],
  },
  bySide: {
    'not-sure': {
      question: 'Could any of this be yours?',
      why: 'You may know, or half know, or not know at all. All three are fine places to stand, and you can come back and change it.',
      starters: [
        'So far, all I can see is …',
        'I keep asking myself whether …',
        'It may have nothing to do with me that …',
        'One thing I know I did is …',
      ],
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

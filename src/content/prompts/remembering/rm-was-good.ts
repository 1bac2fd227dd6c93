import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'remembering',
  answer: { kind: 'text' },
  wording: {
    question: 'What was good?',
    why: 'It can be small, and it excuses nothing. If nothing was good, you can leave this empty.',
    starters: [
      'They used to …',
      'Once, in …, we …',
      'I liked the way they …',
      'Even in the bad time, there was …',
      'What I’d keep is …',
    ],
    examples: {
      closing: 'If I say the Saturdays were good, I’m letting him off for the whole of it.',
      opening:
        'He was hard to live with. On winter Saturdays he sharpened everyone’s skates on the back step and blew off the dust like a baker. That was good. It stays good.',
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

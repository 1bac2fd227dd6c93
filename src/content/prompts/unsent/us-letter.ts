import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'unsent',
  answer: { kind: 'text' },
  wording: {
    question: 'What would the letter say, since it won’t be sent?',
    why: 'Nobody will be asked to read it, so it doesn’t have to persuade. Ten minutes may be plenty; a letter like this can also pull you back in.',
    starters: [
      'Dear …,',
      'I did …, and I know it.',
      'You don’t have to …',
      'What I miss is …',
      'I’m leaving you in peace, so …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};

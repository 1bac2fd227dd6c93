import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'for-myself',
  answer: { kind: 'text' },
  wording: {
    question: 'What happened, as you’d tell someone who believes you?',
    why: 'You don’t have to prove it here, or be fair, or get it in order. Start where it starts for you.',
    starters: [
      'It started when …',
      'In plain words, they …',
      'Nobody else saw that …',
      'The part I leave out when I tell it is …',
      'I knew it was wrong when …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};
